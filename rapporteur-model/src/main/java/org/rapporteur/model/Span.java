package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the article's text, with the words repeated so that a reader of the record need not
 * open the text.
 *
 * @param start first character, in UTF-16 code units of the article's text
 * @param end one past the last character
 * @param text the words: {@code article.text().substring(start, end)}
 * @param original the place in the input as it came, when the text was repaired
 */
public record Span(int start, int end, String text, @Nullable Origin original) {

  /** Checks that the offsets fit the words. */
  public Span {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "span " + start + "-" + end + " does not fit \"" + text + "\"");
    }
  }

  /** Cuts a span out of a text that was not repaired. */
  public static Span of(String text, int start, int end) {
    return new Span(start, end, text.substring(start, end), null);
  }

  /** Tells whether the two stretches share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Tells whether the other stretch lies inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Offsets into the input as it came, before repair.
   *
   * @param start first character, in UTF-16 code units
   * @param end one past the last character
   */
  public record Origin(int start, int end) {}
}
