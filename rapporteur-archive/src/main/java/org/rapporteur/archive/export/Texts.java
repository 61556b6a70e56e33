package org.rapporteur.archive.export;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as text. What comes from articles is hostile: no character of it may steer a reader. */
final class Texts {
  private Texts() {}

  /** Returns a value as a table shows it; nothing for what is absent or no number. */
  static String plain(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return number(number);
    }
    return value instanceof String text ? visible(text) : value.toString();
  }

  private static String number(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    String written = Double.toString(number);
    return written.indexOf('E') < 0 ? written : new BigDecimal(written).toPlainString();
  }

  /** Takes out control characters other than tab and line ends, and what XML does not allow. */
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isVisible(text, i)) {
        return withoutControls(text, i);
      }
    }
    return text;
  }

  private static String withoutControls(String text, int from) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      if (isVisible(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isVisible(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (c < 0x7f || c > 0x9f) && c < 0xfffe;
  }

  /** Returns a text on one line. */
  static String oneLine(String text) {
    return visible(text).replaceAll("\\s*[\\t\\n\\r\\u2028\\u2029]\\s*", " ");
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
