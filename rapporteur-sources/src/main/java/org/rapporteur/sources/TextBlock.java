package org.rapporteur.sources;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page: a run of text that no other block interrupts.
 *
 * @param text the words, white space in one piece
 * @param linked how many of its characters are links
 * @param parent the element that holds it
 */
record TextBlock(String text, int linked, Element parent) {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_COUNTED = 120;

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /** How much this looks like running text: words that are no links, if there is a sentence. */
  double weight() {
    int words = text.split(" ").length;
    return words < FEWEST_WORDS || !endsSentence() || linkDensity() > 0.5
        ? 0
        : Math.min(words, MOST_COUNTED) * (1 - linkDensity());
  }

  boolean isHeading() {
    return parent.normalName().matches("h[2-6]");
  }

  /** A short paragraph such as a one-line quotation; not a button, a label or a link. */
  boolean isAside() {
    return linkDensity() < 0.3 && (endsSentence() || parent.normalName().equals("p"));
  }

  private boolean endsSentence() {
    return text.matches("(?s).*[.!?…:;][\"'”’»)\\]]{0,3}(?: .*)?");
  }
}
