package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.archive.record.EntityReference;

/** A network for Gephi, GEXF 1.3: dynamic, an edge lives from its first to its last event. */
final class Gexf extends NetworkXml {
  private final String made;
  private final String version;

  Gexf(OutputStream out, ExportOptions options) {
    super(out);
    this.made = options.made().toString().substring(0, 10);
    this.version = options.version();
  }

  @Override
  void write(XmlLines xml, Network network) throws XMLStreamException {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("meta", "lastmodifieddate", made);
    xml.text("creator", "Rapporteur " + version);
    xml.close();
    xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    xml.open("attributes", "class", "node", "mode", "static");
    xml.empty("attribute", "id", "entity_type", "title", "entity_type", "type", "string");
    xml.empty("attribute", "id", "country", "title", "country", "type", "string");
    xml.close();
    xml.open("attributes", "class", "edge", "mode", "static");
    xml.empty("attribute", "id", "type", "title", "type", "type", "string");
    xml.empty("attribute", "id", "independent", "title", "independent", "type", "integer");
    xml.empty("attribute", "id", "intensity", "title", "intensity", "type", "double");
    xml.close();
    xml.open("nodes");
    for (EntityReference node : network.nodes().values()) {
      xml.open("node", "id", node.key(), "label", node.name());
      xml.open("attvalues");
      xml.empty("attvalue", "for", "entity_type", "value", node.type().toString());
      if (node.country() != null) {
        xml.empty("attvalue", "for", "country", "value", node.country());
      }
      xml.close();
      xml.close();
    }
    xml.close();
    edges(xml, network);
    xml.close();
    xml.close();
  }

  private static void edges(XmlLines xml, Network network) throws XMLStreamException {
    xml.open("edges");
    int number = 0;
    for (Map.Entry<Network.Way, Network.Weight> edge : network.edges().entrySet()) {
      Network.Way way = edge.getKey();
      Network.Weight weight = edge.getValue();
      xml.open(
          "edge",
          "id",
          Integer.toString(number++),
          "source",
          way.source(),
          "target",
          way.target(),
          "label",
          way.type(),
          "kind",
          way.type(),
          "weight",
          Integer.toString(weight.events()),
          "start",
          weight.first(),
          "end",
          weight.last());
      xml.open("attvalues");
      xml.empty("attvalue", "for", "type", "value", way.type());
      xml.empty("attvalue", "for", "independent", "value", Integer.toString(weight.independent()));
      xml.empty("attvalue", "for", "intensity", "value", Texts.plain(weight.intensity()));
      xml.close();
      xml.close();
    }
    xml.close();
  }
}
