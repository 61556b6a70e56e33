package org.rapporteur.reader.repair;

/**
 * The gap between two characters, by what stands on its sides, and how sure the model must be
 * before the gap is changed. The bounds were chosen on text kept out of training
 * (docs/models/repair.md): formulas and figures, where the model knows least, need most.
 */
enum Gap {
  /** Between two letters, where the letters around the gap make a known word. */
  WORD(0.8, 0.6, 0.95, 0.05),
  /** Between two known words that make no known word together. */
  TWO_WORDS(0.3, 0.1, 0.95, 0.02),
  /** Between two such words that are common. */
  COMMON_WORDS(0.3, 0.1, 0.95, 0.02),
  /** Between two letters that nobody knows as one word or as two. */
  STRANGE(0.6, 0.15, 0.9, 0.1),
  /** Between a small letter and a capital: firms write their names so. */
  INNER_CAPITAL(0.4, 0.02, 0.998, 0.02),
  /** Before a mark that ends something: there is seldom white space. */
  BEFORE_MARK(0.8, 0.25, 0.8, 0.1),
  /** After such a mark, before a letter: there nearly always is. */
  AFTER_MARK(0.95, 0.3, 0.98, 0.01),
  /** Beside a hyphen or dash. */
  HYPHEN(0.995, 0.5, 0.995, 0.2),
  /** Between a letter and a digit. */
  LETTER_AND_DIGIT(0.95, 0.4, 0.98, 0.4),
  /** Beside a bracket. */
  BRACKET(0.9, 0.25, 0.95, 0.25),
  /** Beside a quote. */
  QUOTE(0.6, 0.5, 0.99, 0.4),
  /** Between digits and marks. */
  FIGURES(0.995, 0.1, 0.995, 0.1),
  /** Beside any other symbol; nothing is added. */
  SYMBOLS(0.99, 0.4, 2, 0.2);

  private static final String MARKS = ".,;:!?";
  private static final String QUOTES = "\"'“”‘’`";
  private static final String BRACKETS = "()[]";

  private final double add;
  private final double remove;
  private final double addAlone;
  private final double removeAlone;

  Gap(double add, double remove) {
    this(add, remove, add, remove);
  }

  Gap(double add, double remove, double addAlone, double removeAlone) {
    this.add = add;
    this.remove = remove;
    this.addAlone = addAlone;
    this.removeAlone = removeAlone;
  }

  /** Tells whether white space is to be added, given how likely it belongs here. */
  boolean adds(float probability) {
    return probability > add;
  }

  /** Tells whether white space is to be removed, given how likely it belongs here. */
  boolean removes(float probability) {
    return probability < remove;
  }

  /** Tells whether white space is to be added even where nothing else nearby is wrong. */
  boolean addsAlone(float probability) {
    return probability > addAlone;
  }

  /** Tells whether white space is to be removed even where nothing else nearby is wrong. */
  boolean removesAlone(float probability) {
    return probability < removeAlone;
  }

  /** The gap between two characters; what words are known is not looked at. */
  static Gap between(int before, int after) {
    boolean letterBefore = Character.isLetter(before);
    boolean letterAfter = Character.isLetter(after);
    if (letterBefore && letterAfter) {
      boolean capital = Character.isLowerCase(before) && Character.isUpperCase(after);
      return capital ? INNER_CAPITAL : WORD;
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
