package org.rapporteur.reader.repair;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.RepairKind;

/** Finds HTML entities that a scraper left in the text: {@code &rsquo;}, {@code &#8217;}. */
final class Entities {
  /** The longest name of HTML 4 has eight letters; a number needs no more. */
  private static final int LONGEST = 10;

  private final Map<String, String> characters;

  private Entities(Map<String, String> characters) {
    this.characters = characters;
  }

  static Entities open() {
    Map<String, String> characters = new HashMap<>();
    String table = new String(RepairResource.read("entities.tsv"), StandardCharsets.UTF_8);
    for (String line : table.split("\n")) {
      int tab = line.indexOf('\t');
      characters.put(
          line.substring(0, tab), Character.toString(Integer.parseInt(line.substring(tab + 1))));
    }
    return new Entities(Map.copyOf(characters));
  }

  List<Edit> find(String text) {
    List<Edit> edits = new ArrayList<>();
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = text.indexOf(';', at + 2);
      if (end < 0) {
        break;
      }
      String decoded = end - at - 1 > LONGEST ? null : decode(text.substring(at + 1, end));
      if (decoded != null) {
        edits.add(new Edit(at, end + 1, decoded, RepairKind.ENTITY));
      }
      at = text.indexOf('&', decoded == null ? at + 1 : end + 1);
    }
    return edits;
  }

  private @org.jspecify.annotations.Nullable String decode(String name) {
    if (name.charAt(0) != '#') {
      return characters.get(name);
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 32) == 'x';
    int code = number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    if (code >= 0x80 && code < 0xA0) {
      // Browsers read these numbers as Windows-1252, and so did the authors of such pages.
      return Character.toString(Misreading.WINDOWS_1252.character(code));
    }
    boolean character =
        code == '\t' || code == '\n' || code >= ' ' && code <= Character.MAX_CODE_POINT;
    return character && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
        ? Character.toString(code)
        : null;
  }

  /** Reads digits, or gives -1 where there is anything else. */
  private static int number(String digits, int base) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), base) : -1;
      if (digit < 0 || i == 8) {
        return -1;
      }
      value = value * base + digit;
      if (value < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return digits.isEmpty() ? -1 : value;
  }
}
