package org.rapporteur.reader.knowledge;

import java.text.Normalizer;

/**
 * The form under which a name is kept and sought: {@code "the Quai d’Orsay's"} and {@code "Quai
 * d'Orsay"} are one name.
 *
 * <p>Case is kept, because it tells Turkey from turkey and US from us. Accents, hyphens,
 * apostrophes, a leading article, a possessive ending and the full stops of abbreviations do not
 * matter, nor does the case of a leading al.
 */
final class Name {
  private static final int LONGEST = 200;
  // The plain letters of U+00C0 to U+017F; a question mark where one letter will not do.
  private static final String LATIN =
      "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
          + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlL"
          + "lLlNnNnNn?NnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz?";

  private Name() {}

  /** The key of a name; empty when nothing is left or the words are too long to be a name. */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    int end = withoutPossessive(words, words.length());
    StringBuilder key = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      append(key, words.charAt(i), i > 0 && Character.isDigit(words.charAt(i - 1)));
    }
    int last = key.length();
    if (last > 0 && key.charAt(last - 1) == ' ') {
      key.setLength(last - 1);
    }
    return withoutArticle(key.toString());
  }

  /** Whether a key is written in capitals throughout and long enough to be no abbreviation. */
  static boolean shouted(String key) {
    int capitals = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isLetter(c) ? 1 : 0;
    }
    return capitals > 3;
  }

  private static void append(StringBuilder key, char c, boolean afterDigit) {
    if (c > ' ' && c < 0x7F) {
      appendAscii(key, c, afterDigit);
    } else if (c >= 0xC0 && c < 0x180 && LATIN.charAt(c - 0xC0) != '?') {
      key.append(LATIN.charAt(c - 0xC0));
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space(key);
    } else {
      appendOther(key, c);
    }
  }

  private static void appendAscii(StringBuilder key, char c, boolean afterDigit) {
    switch (c) {
      case '\'', '`' -> {}
      case '-' -> space(key);
      case '.' -> {
        if (afterDigit) {
          key.append(c);
        }
      }
      default -> key.append(c);
    }
  }

  private static void appendOther(StringBuilder key, char c) {
    switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> space(key);
      case 'ə' -> key.append('a');
      case 'Ə' -> key.append('A');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '´', '\u00AD', '\u200B', '\u200E', '\u200F' -> {}
      default -> appendDecomposed(key, c);
    }
  }

  private static void appendDecomposed(StringBuilder key, char c) {
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        key.append(decomposed.charAt(i));
      }
    }
  }

  private static void space(StringBuilder key) {
    if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static String withoutArticle(String key) {
    if (key.regionMatches(true, 0, "the ", 0, 4)) {
      return withoutArticle(key.substring(4));
    }
    return key.startsWith("Al ") ? "al " + key.substring(3) : key;
  }

  /** The end of the words before 's, or before the apostrophe that follows an s. */
  private static int withoutPossessive(String words, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    if (last > 1 && apostrophe(words.charAt(last - 2)) && isS(words.charAt(last - 1))) {
      return last - 2;
    }
    return last > 1 && apostrophe(words.charAt(last - 1)) ? last - 1 : last;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }
}
