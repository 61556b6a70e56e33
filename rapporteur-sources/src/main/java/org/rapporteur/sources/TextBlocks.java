package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its blocks of text, in order, without recursion: pages can be nested deeply. */
final class TextBlocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em",
          "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int openLinks;
  private boolean lineBroken;
  private @Nullable Element parent;

  private TextBlocks() {}

  static List<TextBlock> of(Element root) {
    TextBlocks visitor = new TextBlocks();
    NodeTraversor.traverse(visitor, root);
    visitor.close();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breakLine();
      } else if (element.normalName().equals("a")) {
        openLinks++;
      } else if (!INLINE.contains(element.normalName())) {
        close();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      if (element.normalName().equals("a")) {
        openLinks--;
      } else if (!INLINE.contains(element.normalName())) {
        close();
      }
    }
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    if (words.isBlank()) {
      text.append(' ');
      return;
    }
    lineBroken = false;
    if (parent == null) {
      parent = blockAround(node);
    }
    text.append(words);
    linked += openLinks > 0 ? words.strip().length() : 0;
  }

  /** Two breaks in a row end a paragraph; a single one is white space. */
  private void breakLine() {
    if (lineBroken) {
      close();
    }
    text.append(' ');
    lineBroken = true;
  }

  private void close() {
    String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!words.isEmpty() && parent != null) {
      blocks.add(new TextBlock(words, linked, parent));
    }
    text.setLength(0);
    linked = 0;
    lineBroken = false;
    parent = null;
  }

  private static @Nullable Element blockAround(TextNode node) {
    Element element = node.parentElement();
    while (element != null && INLINE.contains(element.normalName()) && element.parent() != null) {
      element = element.parent();
    }
    return element;
  }
}
