package org.rapporteur.sources;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Counts the letters in each element in one pass: asking each for its text would take a pass each.
 */
final class TextLengths implements NodeVisitor {
  private final Map<Element, Integer> before = new IdentityHashMap<>();
  private int count;

  private TextLengths() {}

  static Map<Element, Integer> of(Element root) {
    TextLengths lengths = new TextLengths();
    NodeTraversor.traverse(lengths, root);
    return lengths.before;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      count += words.getWholeText().strip().length();
    } else if (node instanceof Element element) {
      before.put(element, count);
    }
  }

  /** What was counted before the element turns into what is in it. */
  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      before.computeIfPresent(element, (key, start) -> count - start);
    }
  }
}
