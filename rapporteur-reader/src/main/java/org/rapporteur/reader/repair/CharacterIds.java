package org.rapporteur.reader.repair;

import java.text.Normalizer;
import java.util.Map;

/**
 * How a character becomes a number for the white-space model, and a letter for the lexicon. The
 * training code follows the same rules.
 */
final class CharacterIds {
  static final int LINE = 1;
  private static final int UNKNOWN_LOWER = 2;
  private static final int UNKNOWN_UPPER = 3;
  private static final int UNKNOWN_LETTER = 4;
  private static final int UNKNOWN_DIGIT = 5;
  private static final int UNKNOWN_MARK = 6;
  private static final int UNKNOWN_SYMBOL = 7;
  private static final int FIRST = 8;
  private static final String BEYOND_ASCII = "“”‘’—–…•°£€«»";
  private static final Map<Character, Character> SAME =
      Map.ofEntries(
          Map.entry('ø', 'o'),
          Map.entry('Ø', 'O'),
          Map.entry('ł', 'l'),
          Map.entry('Ł', 'L'),
          Map.entry('đ', 'd'),
          Map.entry('Đ', 'D'),
          Map.entry('ı', 'i'),
          Map.entry('ə', 'e'),
          Map.entry('Ə', 'E'),
          Map.entry('‑', '-'),
          Map.entry('‐', '-'),
          Map.entry('−', '-'));

  private static final int TABLE = 0x2200;
  private static final byte[] IDS = new byte[TABLE];
  private static final byte[] LETTERS = new byte[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) {
      IDS[c] = (byte) compute(c);
      LETTERS[c] = (byte) letterOf(IDS[c]);
    }
  }

  private CharacterIds() {}

  /** The number of a character that is not white space. */
  static int id(int codePoint) {
    return codePoint < TABLE ? IDS[codePoint] : compute(codePoint);
  }

  /** 1 to 26 for a letter that is one of a to z but for its case and accents, else 0. */
  static int letter(char c) {
    return c < TABLE ? LETTERS[c] : 0;
  }

  /** The letter that a number stands for, as 1 to 26, or 0. */
  static int letterOf(int id) {
    int c = id - FIRST + '!';
    boolean letter = id >= FIRST && (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    return letter ? (c | 32) - 'a' + 1 : 0;
  }

  private static int compute(int codePoint) {
    int known = known(codePoint);
    if (known == 0 && codePoint <= Character.MAX_VALUE) {
      known = known(base((char) codePoint));
    }
    return known != 0 ? known : unknown(codePoint);
  }

  private static int known(int codePoint) {
    if (codePoint > ' ' && codePoint < 127) {
      return FIRST + codePoint - '!';
    }
    int place = BEYOND_ASCII.indexOf(codePoint);
    return place < 0 ? 0 : FIRST + 127 - '!' + place;
  }

  private static char base(char c) {
    Character same = SAME.get(c);
    boolean half = Character.isSurrogate(c);
    return same != null
        ? same
        : half ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  private static int unknown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER -> UNKNOWN_LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UNKNOWN_UPPER;
      case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> UNKNOWN_LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> UNKNOWN_DIGIT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          UNKNOWN_MARK;
      default -> UNKNOWN_SYMBOL;
    };
  }
}
