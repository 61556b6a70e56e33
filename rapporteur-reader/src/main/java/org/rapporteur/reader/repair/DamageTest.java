package org.rapporteur.reader.repair;

/**
 * Tells cheaply whether the white space of a sentence looks damaged: words that nobody knows, words
 * glued to each other or to punctuation, letters that stand alone, pieces that together make a
 * word. A foreign name is no sign. It errs towards yes, since the model leaves sound text as it is.
 */
final class DamageTest {
  private static final int RARE = 3;
  private static final int COMMONEST = 7;
  private static final int LONGEST_PAIR = 10;

  private final Lexicon lexicon;

  DamageTest(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean looksDamaged(String text, int start, int end) {
    int at = start;
    int beforeStart = -1;
    int beforeEnd = -1;
    while (at < end) {
      while (at < end && Spaces.isSpace(text.charAt(at))) {
        at++;
      }
      int word = at;
      boolean plain = true;
      long hash = 0;
      while (at < end && !Spaces.isSpace(text.charAt(at))) {
        int letter = CharacterIds.letter(text.charAt(at));
        plain &= letter > 0;
        hash = plain ? Lexicon.grow(hash, letter) : 0;
        at++;
      }
      if (at == word) {
        break;
      }
      if (isOdd(text, word, at, plain ? hash : 0)
          || beforeEnd > 0 && makesOneWord(text, beforeStart, beforeEnd, word, at)) {
        return true;
      }
      beforeStart = word;
      beforeEnd = at;
    }
    return false;
  }

  private boolean isOdd(String text, int start, int end, long hash) {
    if (hash == 0) {
      return isOddMixture(text, start, end);
    }
    int level = lexicon.level(hash);
    if (level == 0) {
      return isOddWord(text, start, end);
    }
    boolean rare = level == 1 || level == 2 && Character.isLowerCase(text.charAt(start));
    return rare && isTwoCommon(text, start, end);
  }

  /** A rare word that two of the most common ones make: {@code inthe}, {@code asa}. */
  private boolean isTwoCommon(String text, int start, int end) {
    for (int cut = start + 1; end - start <= LONGEST_PAIR && cut < end; cut++) {
      if (lexicon.level(text, start, cut) == COMMONEST
          && lexicon.level(text, cut, end) == COMMONEST) {
        return true;
      }
    }
    return false;
  }

  /** A word of letters only that the lexicon does not know. */
  private boolean isOddWord(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isLowerCase(first)) {
      return true;
    }
    if (end - start == 1) {
      return false;
    }
    return hasInnerCapital(text, start, end) || end - start >= 6 && fallsApart(text, start, end);
  }

  private boolean hasInnerCapital(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean inner =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      // McKay and LeBron, but not TheUN.
      boolean prefix =
          i - start <= 3
              && (text.charAt(i - 1) == 'c' || text.charAt(i - 1) == 'e')
              && lexicon.level(text, start, i) < COMMONEST;
      if (inner && !prefix) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether an unknown word splits into two usual ones: {@code Uponarrival}. */
  private boolean fallsApart(String text, int start, int end) {
    long hash = 0;
    for (int cut = start + 1; cut <= end - 2; cut++) {
      hash = Lexicon.grow(hash, CharacterIds.letter(text.charAt(cut - 1)));
      if (cut - start >= 2
          && lexicon.level(hash) >= RARE
          && lexicon.level(text, cut, end) >= RARE + (end - cut < 4 ? 2 : 0)) {
        return true;
      }
    }
    return false;
  }

  /** A token with other characters than letters: look at its edges and at what the marks part. */
  private boolean isOddMixture(String text, int start, int end) {
    if (isAddress(text, start, end)) {
      return false;
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    boolean edge =
        isClosing(first) && !(first == '.' && end - start > 1)
            || last == '('
            || last == '['
            || last == '\u201C';
    if (edge) {
      return true;
    }
    int word = -1;
    for (int i = start; i <= end; i++) {
      boolean letter = i < end && CharacterIds.letter(text.charAt(i)) > 0;
      if (letter && word < 0) {
        word = i;
      } else if (!letter && word >= 0) {
        if (isOddPart(text, start, word, i, end)) {
          return true;
        }
        word = -1;
      }
    }
    return isGlued(text, start, end);
  }

  private boolean isOddPart(String text, int start, int word, int stop, int end) {
    boolean afterMark = word > start && isApostrophe(text.charAt(word - 1));
    boolean beforeApostrophe = stop < end && isApostrophe(text.charAt(stop));
    if (stop - word == 1) {
      return false;
    }
    if (afterMark && stop - word <= 2 || lexicon.level(text, word, stop) > 0) {
      return false;
    }
    boolean contraction =
        beforeApostrophe && stop - word <= 6 && Character.isLowerCase(text.charAt(word));
    boolean afterDigit = word > start && Character.isDigit(text.charAt(word - 1));
    boolean digit =
        afterDigit && stop - word <= 3 || stop < end && Character.isDigit(text.charAt(stop));
    return !contraction && !digit && isOddWord(text, word, stop);
  }

  /** Punctuation with letters on both sides, or a number grown to a word. */
  private static boolean isGlued(String text, int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      boolean mark =
          c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == '\u201D';
      if (mark && Character.isLetter(after) && !(c == ')' && i + 2 == end)) {
        return true;
      }
      if (c == '.' && Character.isLowerCase(before) && Character.isUpperCase(after)) {
        return true;
      }
      if ((c == '(' || c == '[') && Character.isLowerCase(before) && i + 3 < end) {
        return true;
      }
      boolean quoteAfterMark = (c == '"' || c == '\'') && (before == ',' || before == '.');
      if (quoteAfterMark && Character.isLetter(after)) {
        return true;
      }
      boolean wordThenDigit =
          Character.isDigit(c)
              && i >= start + 3
              && Character.isLowerCase(before)
              && Character.isLowerCase(text.charAt(i - 2))
              && Character.isLetter(text.charAt(i - 3));
      if (wordThenDigit) {
        return true;
      }
      boolean digitThenWord =
          Character.isDigit(c)
              && Character.isLowerCase(after)
              && i + 4 < end
              && Character.isLowerCase(text.charAt(i + 3));
      if (digitThenWord) {
        return true;
      }
    }
    return Character.isLetter(text.charAt(start))
        && end - start > 3
        && Character.isDigit(text.charAt(end - 1))
        && Character.isLowerCase(text.charAt(start + 1));
  }

  private static boolean isAddress(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || c == '_' || c == '#' || c == '\\') {
        return true;
      }
    }
    return end - start > 4
        && text.charAt(start) == 'w'
        && text.charAt(start + 1) == 'w'
        && text.charAt(start + 2) == 'w';
  }

  private static boolean isClosing(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')'
        || c == '%';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Two neighbours of which one is rare or a bare letter, and that make a known word together. */
  private boolean makesOneWord(String text, int firstStart, int firstEnd, int start, int end) {
    int stop = end;
    while (stop > start && CharacterIds.letter(text.charAt(stop - 1)) == 0) {
      stop--;
    }
    if (stop == start
        || !Character.isLowerCase(text.charAt(start))
        || stop - start + firstEnd - firstStart > 20) {
      return false;
    }
    if (isBareLetter(text, start, stop) || isBareLetter(text, firstStart, firstEnd)) {
      return true;
    }
    long first = Lexicon.hash(text, firstStart, firstEnd);
    if (first == 0) {
      return text.charAt(firstEnd - 1) == '-'
          && firstEnd - firstStart > 2
          && lexicon.level(text, firstStart, firstEnd - 1) == 0;
    }
    long joined = first;
    for (int i = start; i < stop; i++) {
      int letter = CharacterIds.letter(text.charAt(i));
      if (letter == 0) {
        return false;
      }
      joined = Lexicon.grow(joined, letter);
    }
    return lexicon.level(joined) > 1 && !lexicon.usualAsTwo(joined, firstEnd - firstStart);
  }

  private static boolean isBareLetter(String text, int start, int end) {
    char c = text.charAt(start);
    return end - start == 1 && c >= 'b' && c <= 'z';
  }
}
