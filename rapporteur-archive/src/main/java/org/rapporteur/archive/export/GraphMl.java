package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.archive.record.EntityReference;

/** A network for igraph, NetworkX, yEd and others: GraphML. */
final class GraphMl extends NetworkXml {
  GraphMl(OutputStream out) {
    super(out);
  }

  @Override
  void write(XmlLines xml, Network network) throws XMLStreamException {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "label", "node", "string");
    key(xml, "entity_type", "node", "string");
    key(xml, "country", "node", "string");
    key(xml, "type", "edge", "string");
    key(xml, "weight", "edge", "int");
    key(xml, "independent", "edge", "int");
    key(xml, "intensity", "edge", "double");
    key(xml, "start", "edge", "string");
    key(xml, "end", "edge", "string");
    xml.open("graph", "id", "events", "edgedefault", "directed");
    for (EntityReference node : network.nodes().values()) {
      xml.open("node", "id", node.key());
      xml.text("data", "key", "label", node.name());
      xml.text("data", "key", "entity_type", node.type().toString());
      xml.text("data", "key", "country", node.country());
      xml.close();
    }
    int number = 0;
    for (Map.Entry<Network.Way, Network.Weight> edge : network.edges().entrySet()) {
      Network.Weight weight = edge.getValue();
      xml.open(
          "edge",
          "id",
          "e" + number++,
          "source",
          edge.getKey().source(),
          "target",
          edge.getKey().target());
      xml.text("data", "key", "type", edge.getKey().type());
      xml.text("data", "key", "weight", weight.events());
      xml.text("data", "key", "independent", weight.independent());
      xml.text("data", "key", "intensity", weight.intensity());
      xml.text("data", "key", "start", weight.first());
      xml.text("data", "key", "end", weight.last());
      xml.close();
    }
    xml.close();
    xml.close();
  }

  private static void key(XmlLines xml, String name, String of, String type)
      throws XMLStreamException {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }
}
