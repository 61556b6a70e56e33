package org.rapporteur.reader.repair;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** A one-byte encoding as which UTF-8 is read by mistake: which character each high byte became. */
final class Misreading {
  private static final String MAC_ROMAN_HIGH =
      "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7"
          + "\u00E9\u00E8\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5"
          + "\u00FA\u00F9\u00FB\u00FC\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9"
          + "\u2122\u00B4\u00A8\u2260\u00C6\u00D8\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211"
          + "\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8\u00BF\u00A1\u00AC\u221A\u0192\u2248"
          + "\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153\u2013\u2014\u201C\u201D"
          + "\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\u00B7"
          + "\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
          + "\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD"
          + "\u02DB\u02C7";

  static final Misreading WINDOWS_1252 = new Misreading(high("windows-1252"));
  static final Misreading WINDOWS_1250 = new Misreading(high("windows-1250"));
  static final Misreading WINDOWS_1251 = new Misreading(high("windows-1251"));
  static final Misreading MAC_ROMAN = new Misreading(MAC_ROMAN_HIGH);

  private final String high;
  private final Map<Character, Integer> bytes = new HashMap<>();

  private Misreading(String high) {
    this.high = high;
    for (int i = 0; i < 128; i++) {
      // Bytes without a character, and all of Latin-1, came through as control characters.
      bytes.put((char) (0x80 + i), 0x80 + i);
    }
    for (int i = 0; i < 128; i++) {
      bytes.put(high.charAt(i), 0x80 + i);
    }
  }

  /** The character that a byte from 0x80 to 0xFF became. */
  char character(int value) {
    return high.charAt(value - 0x80);
  }

  /** The byte that became this character, or -1 if no high byte did. */
  int byteOf(char character) {
    return character < 0x80 ? -1 : bytes.getOrDefault(character, -1);
  }

  private static String high(String name) {
    byte[] all = new byte[128];
    for (int i = 0; i < 128; i++) {
      all[i] = (byte) (0x80 + i);
    }
    StringBuilder read = new StringBuilder(new String(all, Charset.forName(name)));
    for (int i = 0; i < 128; i++) {
      if (read.charAt(i) == '\uFFFD') {
        read.setCharAt(i, (char) (0x80 + i));
      }
    }
    return read.toString();
  }
}
