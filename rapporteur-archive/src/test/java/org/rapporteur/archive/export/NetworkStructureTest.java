package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The rules of the schemas of GEXF 1.3 and GraphML as far as our networks touch them: which element
 * stands in which, with which attributes, and that what is referred to is there.
 */
final class NetworkStructureTest {
  private static final Map<String, Rule> GEXF =
      Map.ofEntries(
          rule("gexf", "version", "", "meta graph"),
          rule("meta", "", "lastmodifieddate", "creator"),
          rule("creator", "", "", ""),
          rule("graph", "", "defaultedgetype mode timeformat", "attributes nodes edges"),
          rule("attributes", "class", "mode", "attribute"),
          rule("attribute", "id title type", "", ""),
          rule("nodes", "", "count", "node"),
          rule("node", "id", "label", "attvalues"),
          rule("edges", "", "count", "edge"),
          rule("edge", "id source target", "label kind weight start end", "attvalues"),
          rule("attvalues", "", "", "attvalue"),
          rule("attvalue", "for value", "", ""));

  private static final Map<String, Rule> GRAPHML =
      Map.ofEntries(
          rule("graphml", "", "", "key graph"),
          rule("key", "id for attr.name attr.type", "", ""),
          rule("graph", "edgedefault", "id", "node edge"),
          rule("node", "id", "", "data"),
          rule("edge", "source target", "id", "data"),
          rule("data", "key", "", ""));

  /** What an element must and may have. */
  private record Rule(Set<String> required, Set<String> optional, List<String> children) {}

  @TempDir private Path folder;

  @Test
  void gexfHoldsToItsSchema() throws Exception {
    Element root = root(Profile.GEXF, "http://gexf.net/1.3");
    check(root, GEXF);
    assertThat(root.getAttribute("version")).isEqualTo("1.3");
    Set<String> attributes = values(root, "attribute", "id");
    assertThat(attributes).containsAll(values(root, "attvalue", "for"));
    assertThat(values(root, "attribute", "type")).isSubsetOf("string", "integer", "double");
    checkEdges(root);
    assertThat(values(root, "edge", "start"))
        .isNotEmpty()
        .allSatisfy(day -> assertThat(LocalDate.parse(day)).isNotNull());
    assertThat(values(root, "edge", "weight"))
        .allSatisfy(weight -> assertThat(Double.parseDouble(weight)).isPositive());
  }

  @Test
  void graphMlHoldsToItsSchema() throws Exception {
    Element root = root(Profile.GRAPHML, "http://graphml.graphdrawing.org/xmlns");
    check(root, GRAPHML);
    assertThat(values(root, "key", "id")).containsAll(values(root, "data", "key"));
    assertThat(values(root, "key", "attr.type"))
        .isSubsetOf("boolean", "int", "long", "float", "double", "string");
    assertThat(values(root, "key", "for")).isSubsetOf("node", "edge");
    assertThat(values(root, "node", "id")).allMatch(id -> id.matches("[-\\w.:]+"));
    checkEdges(root);
  }

  private static void checkEdges(Element root) {
    Set<String> nodes = values(root, "node", "id");
    assertThat(nodes).hasSize(root.getElementsByTagNameNS("*", "node").getLength()).isNotEmpty();
    assertThat(nodes).containsAll(values(root, "edge", "source"));
    assertThat(nodes).containsAll(values(root, "edge", "target"));
    assertThat(values(root, "edge", "id"))
        .hasSize(root.getElementsByTagNameNS("*", "edge").getLength())
        .isNotEmpty();
  }

  private Element root(Profile profile, String space) throws Exception {
    try (Exported exported = new Exported(folder)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      exported.text(profile).getBytes(StandardCharsets.UTF_8)));
      assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(space);
      return document.getDocumentElement();
    }
  }

  private static void check(Element element, Map<String, Rule> rules) {
    Rule rule = rules.get(element.getLocalName());
    assertThat(rule).as(element.getLocalName()).isNotNull();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (!attribute.getNodeName().equals("xmlns")) {
        names.add(attribute.getNodeName());
        assertThat(attribute.getNodeValue()).as(attribute.getNodeName()).isNotEmpty();
      }
    }
    assertThat(names).containsAll(rule.required());
    names.removeAll(rule.required());
    assertThat(rule.optional()).as(element.getLocalName()).containsAll(names);
    int last = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        int at = rule.children().indexOf(inner.getLocalName());
        assertThat(at).as(inner.getLocalName()).isGreaterThanOrEqualTo(last);
        last = at;
        check(inner, rules);
      }
    }
  }

  private static Set<String> values(Element root, String element, String attribute) {
    Set<String> values = new HashSet<>();
    var found = root.getElementsByTagNameNS("*", element);
    for (int i = 0; i < found.getLength(); i++) {
      Element each = (Element) found.item(i);
      if (each.hasAttribute(attribute)) {
        values.add(each.getAttribute(attribute));
      }
    }
    return values;
  }

  private static Map.Entry<String, Rule> rule(
      String name, String required, String optional, String children) {
    return Map.entry(
        name, new Rule(words(required), words(optional), List.copyOf(ordered(children))));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(ordered(words));
  }

  private static List<String> ordered(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
