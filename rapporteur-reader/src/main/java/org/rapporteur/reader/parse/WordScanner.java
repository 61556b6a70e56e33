package org.rapporteur.reader.parse;

/**
 * Finds where the word that begins at a position ends: a URL, an e-mail address, an abbreviation, a
 * number, a word or a mark.
 */
final class WordScanner {
  private static final String[] UNITS = {
    "st", "nd", "rd", "th", "s", "m", "bn", "km", "kg", "am", "pm"
  };

  private final String text;
  private final int limit;

  // What is known about the stretch ahead, so that no stretch is looked through twice.
  private int localPartEnd = -1;
  private int failedAt = -1;

  WordScanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns the end of the word that begins here; the character here must not be white space. */
  int end(int start) {
    char c = text.charAt(start);
    int end = c == 'h' || c == 'w' ? url(start) : -1;
    int point = codePoint(start);
    boolean wordPart = Characters.isWordPart(point);
    if (end < 0 && wordPart) {
      end = address(start, point);
    }
    if (end < 0) {
      end = dotted(start);
    }
    if (end < 0 && Character.isDigit(point)) {
      end = number(start);
    }
    if (end < 0 && wordPart) {
      end = word(start);
    }
    return end < 0 ? mark(start, point) : end;
  }

  private int codePoint(int i) {
    int point = text.codePointAt(i);
    return Character.charCount(point) == 2 && i + 2 > limit ? text.charAt(i) : point;
  }

  private int url(int start) {
    int prefix = prefix(start);
    if (prefix < 0) {
      return -1;
    }
    int end = prefix;
    while (end < limit
        && !Characters.isSpace(text.charAt(end))
        && "<>\"”’)]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > prefix && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > prefix ? end : -1;
  }

  private int prefix(int start) {
    for (String prefix : new String[] {"https://", "http://", "www."}) {
      if (start + prefix.length() <= limit && text.startsWith(prefix, start)) {
        return start + prefix.length();
      }
    }
    return -1;
  }

  private int address(int start, int first) {
    if (start >= localPartEnd) {
      int i = start + Character.charCount(first);
      while (i < limit && isLocalPart(codePoint(i))) {
        i += Character.charCount(codePoint(i));
      }
      localPartEnd = i;
    }
    int at = localPartEnd;
    if (at >= limit || text.charAt(at) != '@' || at == failedAt) {
      return -1;
    }
    int end = domain(at + 1);
    if (end < 0) {
      failedAt = at;
    }
    return end;
  }

  private int domain(int start) {
    if (start >= limit || !Characters.isWordPart(codePoint(start))) {
      return -1;
    }
    int end = label(start + Character.charCount(codePoint(start)));
    int dots = 0;
    while (end < limit && text.charAt(end) == '.') {
      int next = label(end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
      dots++;
    }
    return dots > 0 ? end : -1;
  }

  private int label(int start) {
    int i = start;
    while (i < limit) {
      int c = codePoint(i);
      if (c != '-' && c != '_' && !Characters.isAlphanumeric(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isLocalPart(int c) {
    return c == '.' || c == '+' || c == '_' || Characters.isAlphanumeric(c);
  }

  /** U.S. and the like: at least two letters, each with its full stop. */
  private int dotted(int start) {
    int i = start;
    while (i + 1 < limit && isAsciiLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    return i - start >= 4 ? i : -1;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * 3, 1,200.50, 12:30, 1998/99, 20th, 5m; but not the 5 of 5mm, which is a word, nor that of
   * 3.5mm, where only 3 is a number.
   */
  private int number(int start) {
    int end = digits(start);
    int lastGroup = -1;
    while (end + 1 < limit
        && ".,:/".indexOf(text.charAt(end)) >= 0
        && Character.isDigit(codePoint(end + 1))) {
      lastGroup = end;
      end = digits(end + 1);
    }
    for (String unit : UNITS) {
      int after = end + unit.length();
      if (after <= limit && text.startsWith(unit, end) && !isAlphanumericAt(after)) {
        return after;
      }
    }
    return isAlphanumericAt(end) ? lastGroup : end;
  }

  private int digits(int start) {
    int i = start;
    while (i < limit && Character.isDigit(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  private boolean isAlphanumericAt(int i) {
    return i < limit && Characters.isAlphanumeric(codePoint(i));
  }

  private int word(int start) {
    int end = letters(start);
    while (end + 1 < limit && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
      int next = letters(end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int letters(int start) {
    int i = start;
    while (i < limit && Characters.isWordPart(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  private int mark(int start, int point) {
    int second = start + 1;
    return switch (text.charAt(start)) {
      case '.' -> repeats(start) >= 3 ? start + repeats(start) : second;
      case '-' -> start + repeats(start);
      case '\'', '`' -> second < limit && text.charAt(second) == point ? second + 1 : second;
      default -> start + Character.charCount(point);
    };
  }

  private int repeats(int start) {
    int end = start;
    while (end < limit && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end - start;
  }
}
