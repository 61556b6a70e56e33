package org.rapporteur.reader.parse;

/** Classes of characters that the segmenter and the tokenizer share. */
final class Characters {
  private Characters() {}

  /**
   * Tells whether the code point is white space, the no-break spaces and the separators among
   * control characters included.
   */
  static boolean isSpace(int c) {
    if (c < 128) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
    }
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /** Tells whether the code point ends a line. */
  static boolean isLineEnd(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0b
        || c == 0x0c
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Tells whether the code point is a letter or a number of any script. */
  static boolean isAlphanumeric(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Tells whether the code point can be part of a word: letters, numbers and combining accents. */
  static boolean isWordPart(int c) {
    return c >= 0x300 && c <= 0x36f || isAlphanumeric(c);
  }

  /** Tells whether the character closes a sentence. */
  static boolean isTerminal(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '‽', '؟', '।', '。', '！', '？' -> true;
      default -> false;
    };
  }

  /** Tells whether the character, right behind a full stop, still belongs to the sentence. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '}', '」', '』', '）' -> true;
      default -> false;
    };
  }

  /** Tells whether the character, before a word, opens a quotation or a bracket. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '„', '‚', '«', '‹', '(', '[', '{', '¿', '¡' -> true;
      default -> false;
    };
  }
}
