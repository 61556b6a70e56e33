package org.rapporteur.reader.repair;

/**
 * What the lexicon knows of the letters beside a gap, up to where white space is believed on either
 * side: whether they make one word, or two.
 */
final class KnownWords {
  /** Words of the lowest level are rare enough to be pieces of others. */
  private static final int KNOWN = 2;

  private static final int COMMON = 5;

  private final Lexicon lexicon;
  private final Characters characters;
  private final boolean[] spaces;

  /** Looks at characters, given before which of them white space is believed to stand. */
  KnownWords(Lexicon lexicon, Characters characters, boolean[] spaces) {
    this.lexicon = lexicon;
    this.characters = characters;
    this.spaces = spaces;
  }

  /** The kind of the gap before character i, which stands between two letters. */
  Gap gap(int i) {
    int start = i - 1;
    while (start > 0 && i - start <= Characters.LONGEST && isJoined(start)) {
      start--;
    }
    int end = i + 1;
    while (end < characters.size() && end - i <= Characters.LONGEST && isJoined(end)) {
      end++;
    }
    if (level(start, end) > 0) {
      return Gap.WORD;
    }
    int rarer = Math.min(level(start, i), level(i, end));
    if (rarer >= COMMON) {
      return Gap.COMMON_WORDS;
    }
    return rarer >= KNOWN ? Gap.TWO_WORDS : Gap.STRANGE;
  }

  private boolean isJoined(int i) {
    return !spaces[i] && characters.letter(i) > 0 && characters.letter(i - 1) > 0;
  }

  private int level(int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      if (characters.letter(i) == 0) {
        return 0;
      }
      hash = Lexicon.grow(hash, characters.letter(i));
    }
    return lexicon.level(hash);
  }
}
