package org.rapporteur.reader.repair;

/** What counts as white space, and which of it ends a line. */
final class Spaces {
  private Spaces() {}

  /** Tells whether a character is white space, line ends and no-break spaces included. */
  static boolean isSpace(char c) {
    return c == ' ' || (c < '!' && Character.isWhitespace(c)) || (c > '~' && wide(c));
  }

  private static boolean wide(char c) {
    return c == '\u0085' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** Tells whether a character ends a line. */
  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
