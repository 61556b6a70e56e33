package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people for look-up: case, accents, hyphens, single initials and Jr. do not matter. */
final class PersonName {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "van", "von", "de", "der", "den", "da", "dos", "du", "di", "bin", "ben",
          "ibn", "la", "le");

  private final List<String> words;

  PersonName(String name) {
    words = new ArrayList<>(4);
    String plain = Name.key(name).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean end = i == plain.length() || plain.charAt(i) == ' ' || plain.charAt(i) == ',';
      if (end && i > start) {
        words.add(plain.substring(start, i));
      }
      start = end ? i + 1 : start;
    }
  }

  /** The key of a name: donald trump for Donald J. Trump. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (word.length() > 1) {
        key.append(key.length() == 0 ? "" : " ").append(word);
      }
    }
    return key.length() == 0 ? String.join(" ", words) : key.toString();
  }

  /** The last name with its particles: van der bellen; empty for a name of one word. */
  String surname() {
    int last = words.size() - 1;
    if (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(words.get(first - 1))) {
      first--;
    }
    return last < 1 ? "" : String.join(" ", words.subList(first, last + 1));
  }
}
