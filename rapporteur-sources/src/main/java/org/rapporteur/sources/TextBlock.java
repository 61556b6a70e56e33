package org.rapporteur.sources;

import java.util.regex.Pattern;
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
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(advert(isement|ising)?|sponsored|loading\\W*|share( this)?:?|(read|see|watch|listen)"
              + " (more|also|next)\\b.{0,160}|also read\\b.{0,160}|(story|article) continues\\b.{0,60}"
              + "|(photo|image|picture|video|file photo)s?\\s*[:/(].{0,160}|related\\s*:.{0,160}"
              + "|(sign up|subscribe|follow us)\\b.{0,160})");

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /** How much this looks like running text: words that are no links, if there is a sentence. */
  double weight() {
    int words = text.split(" ").length;
    return words < FEWEST_WORDS || !endsSentence() || linkDensity() > 0.5 || isLabel()
        ? 0
        : Math.min(words, MOST_COUNTED) * (1 - linkDensity());
  }

  boolean isHeading() {
    return parent.normalName().matches("h[2-6]");
  }

  /** What publishers set between paragraphs: not a part of the text. */
  boolean isLabel() {
    return LABEL.matcher(text).matches();
  }

  /** A short paragraph such as a one-line quotation; not a button, a label or a link. */
  boolean isAside() {
    return linkDensity() < 0.3 && (endsSentence() || parent.normalName().equals("p"));
  }

  private boolean endsSentence() {
    return text.matches("(?s).*[.!?…:;][\"'”’»)\\]]{0,3}(?: .*)?");
  }
}
