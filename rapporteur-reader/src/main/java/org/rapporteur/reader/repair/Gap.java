package org.rapporteur.reader.repair;

/**
 * The gap between two characters, by what stands on its sides, and how sure the model must be
 * before the gap is changed. The bounds were chosen on text kept out of training
 * (docs/models/repair.md): formulas and figures, where the model knows least, need most.
 */
enum Gap {
  /** Between two letters. */
  WORDS(0.8, 0.25),
  /** Before a mark that ends something: there is seldom white space. */
  BEFORE_MARK(0.8, 0.4),
  /** After such a mark, before a letter: there nearly always is. */
  AFTER_MARK(0.7, 0.01),
  /** Beside a hyphen or dash. */
  HYPHEN(0.995, 0.4),
  /** Between a letter and a digit. */
  LETTER_AND_DIGIT(0.8, 0.4),
  /** Beside a bracket. */
  BRACKET(0.95, 0.25),
  /** Beside a quote. */
  QUOTE(0.8, 0.4),
  /** Between digits and marks. */
  FIGURES(0.995, 0.1),
  /** Beside any other symbol; nothing is added. */
  SYMBOLS(2, 0.02);

  private static final String MARKS = ".,;:!?";
  private static final String QUOTES = "\"'“”‘’`";
  private static final String BRACKETS = "()[]";

  private final double add;
  private final double remove;

  Gap(double add, double remove) {
    this.add = add;
    this.remove = remove;
  }

  /** Tells whether white space is to be added, given how likely it belongs here. */
  boolean adds(float probability) {
    return probability > add;
  }

  /** Tells whether white space is to be removed, given how likely it belongs here. */
  boolean removes(float probability) {
    return probability < remove;
  }

  static Gap between(int before, int after) {
    boolean letterBefore = Character.isLetter(before);
    boolean letterAfter = Character.isLetter(after);
    if (letterBefore && letterAfter) {
      return WORDS;
    }
    if (letterBefore || letterAfter) {
      return besideLetter(letterBefore ? after : before, letterBefore);
    }
    return withoutLetters(before, after);
  }

  private static Gap besideLetter(int other, boolean follows) {
    if (isOneOf(MARKS, other)) {
      return follows ? BEFORE_MARK : AFTER_MARK;
    }
    if (other == '-' || other == '–') {
      return HYPHEN;
    }
    if (Character.isDigit(other)) {
      return LETTER_AND_DIGIT;
    }
    if (isOneOf(BRACKETS, other)) {
      return BRACKET;
    }
    return isOneOf(QUOTES, other) ? QUOTE : SYMBOLS;
  }

  private static Gap withoutLetters(int before, int after) {
    boolean digitBefore = Character.isDigit(before);
    boolean digitAfter = Character.isDigit(after);
    boolean markBefore = isOneOf(MARKS, before);
    boolean markAfter = isOneOf(MARKS, after);
    if (digitBefore && (digitAfter || markAfter) || markBefore && digitAfter) {
      return FIGURES;
    }
    if (isOneOf(QUOTES, before) || isOneOf(QUOTES, after)) {
      return QUOTE;
    }
    boolean brackets = isOneOf(BRACKETS, before) || isOneOf(BRACKETS, after);
    return markBefore || markAfter || brackets ? BRACKET : SYMBOLS;
  }

  private static boolean isOneOf(String characters, int codePoint) {
    return characters.indexOf(codePoint) >= 0;
  }
}
