package org.rapporteur.archive.store;

import java.util.Collection;
import java.util.Locale;

/** Hands many keys or names to one query: as a JSON list, which SQL opens with json_each. */
public final class Keys {
  private Keys() {}

  /** Writes texts as a JSON list. */
  public static String json(Collection<String> texts) {
    StringBuilder json = new StringBuilder("[");
    for (String text : texts) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      text.chars().forEach(c -> append(json, (char) c));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void append(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ') {
      json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      json.append(c);
    }
  }

  /** Writes numbers as a JSON list. */
  public static String numbers(Collection<Long> numbers) {
    return numbers.toString();
  }
}
