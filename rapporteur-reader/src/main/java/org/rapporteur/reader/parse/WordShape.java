package org.rapporteur.reader.parse;

/**
 * The case of a word, which an uncased vocabulary does not show, as the encoder numbers it; 0
 * stands for no word.
 */
final class WordShape {
  private static final int LOWER = 1;
  private static final int CAPITALIZED = 2;
  private static final int UPPER = 3;
  private static final int MIXED = 4;
  private static final int WITH_DIGIT = 5;
  private static final int NO_LETTER = 6;
  private static final int INITIAL = 7;

  private WordShape() {}

  static int of(String word) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c) || isDigitSign(c)) {
        return WITH_DIGIT;
      }
      if (Character.isLetter(c)) {
        boolean isUpper = Character.isUpperCase(c);
        firstUpper |= letters == 0 && isUpper;
        upper += isUpper ? 1 : 0;
        letters++;
      }
    }
    if (letters == 0) {
      return NO_LETTER;
    }
    if (upper == letters) {
      return letters == 1 ? INITIAL : UPPER;
    }
    if (firstUpper) {
      return CAPITALIZED;
    }
    return upper > 0 ? MIXED : LOWER;
  }

  /** Raised, lowered and circled digits, which the training program counts as digits too. */
  private static boolean isDigitSign(int c) {
    return c > 0xb1
        && (c == 0xb2
            || c == 0xb3
            || c == 0xb9
            || c == 0x2070
            || c >= 0x2074 && c <= 0x2079
            || c >= 0x2080 && c <= 0x2089
            || c >= 0x2460 && c <= 0x2468);
  }
}
