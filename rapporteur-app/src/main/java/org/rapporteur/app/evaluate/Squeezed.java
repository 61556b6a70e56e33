package org.rapporteur.app.evaluate;

import org.rapporteur.model.Span;

/** A text without its white space, so that a repaired text can be compared with a clean one. */
final class Squeezed {
  private final int[] at;
  private final String text;

  Squeezed(String original) {
    at = new int[original.length() + 1];
    StringBuilder squeezed = new StringBuilder(original.length());
    for (int i = 0; i < original.length(); i++) {
      at[i] = squeezed.length();
      if (!isSpace(original.charAt(i))) {
        squeezed.append(original.charAt(i));
      }
    }
    at[original.length()] = squeezed.length();
    text = squeezed.toString();
  }

  String text() {
    return text;
  }

  Range range(Range original) {
    return new Range(position(original.start()), position(original.end()));
  }

  Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  private int position(int offset) {
    return at[Math.min(Math.max(offset, 0), at.length - 1)];
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
