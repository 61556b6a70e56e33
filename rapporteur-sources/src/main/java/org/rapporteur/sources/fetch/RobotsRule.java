package org.rapporteur.sources.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * One rule of a robots.txt file.
 *
 * @param allow whether it allows
 * @param length how long its pattern is, in octets
 * @param parts what stands between its stars
 * @param whole whether the path must end with it
 */
record RobotsRule(boolean allow, int length, List<String> parts, boolean whole) {
  private static final int MOST_STARS = 50;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  RobotsRule {
    parts = List.copyOf(parts);
  }

  static RobotsRule of(String pattern, boolean allow) {
    boolean whole = pattern.endsWith("$");
    String bare = normal(whole ? pattern.substring(0, pattern.length() - 1) : pattern);
    return new RobotsRule(allow, bare.length(), List.of(bare.split("\\*+", MOST_STARS)), whole);
  }

  /** Matches part after part at the first place; of the last, at the end if it must be there. */
  boolean fits(String path) {
    String first = parts.get(0);
    if (!path.startsWith(first)) {
      return false;
    }
    int place = first.length();
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (last && whole) {
        return path.length() - part.length() >= place && path.endsWith(part);
      }
      int found = path.indexOf(part, place);
      if (found < 0) {
        return false;
      }
      place = found + part.length();
    }
    return !whole || parts.size() > 1 || place == path.length();
  }

  /** Writes a path so that equal ones look equal: letters beyond ASCII as octets, no other ones. */
  static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    byte[] octets = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xFF;
      int coded = octet == '%' && i + 2 < octets.length ? hex(octets[i + 1], octets[i + 2]) : -1;
      if (coded >= 0) {
        i += 2;
        append(normal, coded, isUnreserved(coded));
      } else {
        // a lone percent sign is coded, or it could form a code with what follows
        append(normal, octet, octet > 0x20 && octet < 0x7F && octet != '%');
      }
    }
    return normal.toString();
  }

  private static void append(StringBuilder normal, int octet, boolean plain) {
    if (plain) {
      normal.append((char) octet);
    } else {
      normal.append('%').append(HEX.toHexDigits((byte) octet));
    }
  }

  private static boolean isUnreserved(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || "-._~".indexOf(octet) >= 0;
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
