package org.rapporteur.reader.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which a name is kept and sought: {@code "the Quai d’Orsay's"} and {@code "Quai
 * d'Orsay"} are one name.
 *
 * <p>Case is kept, because it tells Turkey from turkey and US from us. Accents, a leading article,
 * a possessive ending and the full stops of abbreviations do not matter.
 */
final class Name {
  private static final int LONGEST = 200;

  private Name() {}

  /** The key of a name; empty when nothing is left or the words are too long to be a name. */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    String plain = plain(words);
    String bare = withoutPossessive(withoutArticle(plain.strip()));
    return withoutStops(bare).strip();
  }

  /** The key of a name in one case, for names written in capitals throughout. */
  static String upperKey(String words) {
    return key(words).toUpperCase(Locale.ROOT);
  }

  /**
   * Whether a key is written in capitals throughout and long enough to be more than an
   * abbreviation.
   */
  static boolean shouted(String key) {
    return key.chars().filter(Character::isLetter).count() > 3
        && key.chars().noneMatch(Character::isLowerCase);
  }

  private static String plain(String words) {
    if (isPlainAscii(words)) {
      return words;
    }
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        appendPlain(plain, c);
      }
    }
    return plain.toString();
  }

  /** No accent, no doubled or odd white space: nothing that {@link #plain} would change. */
  private static boolean isPlainAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean doubled = c == ' ' && i > 0 && words.charAt(i - 1) == ' ';
      if (c >= 0x7F || c < ' ' || c == '`' || doubled) {
        return false;
      }
    }
    return true;
  }

  private static void appendPlain(StringBuilder plain, char c) {
    switch (c) {
      case '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '`', '´' -> plain.append('\'');
      case '‐', '‑', '‒', '–', '—', '−' -> plain.append('-');
      case 'ı' -> plain.append('i');
      case 'ø' -> plain.append('o');
      case 'Ø' -> plain.append('O');
      case 'ł' -> plain.append('l');
      case 'Ł' -> plain.append('L');
      case 'đ' -> plain.append('d');
      case 'Đ' -> plain.append('D');
      case 'ə' -> plain.append('a');
      case 'Ə' -> plain.append('A');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case '\u00AD', '\u200B', '\u200E', '\u200F' -> {}
      default -> {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (!space) {
          plain.append(c);
        } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      }
    }
  }

  private static String withoutArticle(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4).strip() : words;
  }

  private static String withoutPossessive(String words) {
    if (words.endsWith("'s") || words.endsWith("'S")) {
      return words.substring(0, words.length() - 2);
    }
    return words.endsWith("s'") ? words.substring(0, words.length() - 1) : words;
  }

  /** U.S. is US, St. is St, D.C. is DC; a stop between digits stays. */
  private static String withoutStops(String words) {
    if (words.indexOf('.') < 0) {
      return words;
    }
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      boolean stop = words.charAt(i) == '.';
      if (!stop || i > 0 && Character.isDigit(words.charAt(i - 1))) {
        bare.append(words.charAt(i));
      }
    }
    return bare.toString();
  }
}
