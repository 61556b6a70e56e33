package org.rapporteur.app.render;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Makes words from outside safe for a terminal and fit for its charset: control characters cannot
 * reach the terminal, marks that turn the writing direction are left out, and letters that it
 * cannot show become the nearest that it can.
 */
final class Shown {
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '·', "-"),
          Map.entry((int) '→', "->"),
          Map.entry(0x2500, "-"),
          Map.entry(0x2502, "|"),
          Map.entry(0x00A0, " "),
          Map.entry(0x00DF, "ss"),
          Map.entry(0x00F0, "d"),
          Map.entry(0x00FE, "th"),
          Map.entry(0x00F8, "o"),
          Map.entry(0x0142, "l"),
          Map.entry(0x00E6, "ae"));

  private final CharsetEncoder encoder;

  Shown(Style style) {
    this.encoder = style.charset().newEncoder();
  }

  String words(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(shown, point));
    return shown.toString();
  }

  /** Leaves out what could steer a terminal or turn the writing direction. */
  static String safe(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !isDirection(point))
        .forEach(point -> shown.appendCodePoint(isControl(point) ? 0xFFFD : point));
    return shown.toString();
  }

  private void append(StringBuilder shown, int point) {
    if (isDirection(point)) {
      return;
    }
    if (isControl(point)) {
      shown.append(encoder.canEncode('\uFFFD') ? '\uFFFD' : '?');
      return;
    }
    String letter = Character.toString(point);
    if (encoder.canEncode(letter)) {
      shown.append(letter);
    } else if (PLAIN.containsKey(point)) {
      shown.append(PLAIN.get(point));
    } else {
      String base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      shown.append(!base.isEmpty() && encoder.canEncode(base) ? base : "?");
    }
  }

  private static boolean isControl(int point) {
    return Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.SURROGATE;
  }

  private static boolean isDirection(int point) {
    return point == 0x061C
        || point == 0xFEFF
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  /** Returns how many columns the words take; letters of East Asia take two. */
  static int columns(String words) {
    return words.codePoints().map(Shown::columns).sum();
  }

  private static int columns(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
