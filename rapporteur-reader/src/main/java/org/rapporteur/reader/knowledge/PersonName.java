package org.rapporteur.reader.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people for look-up: case, accents, hyphens, single initials and Jr. do not matter. */
final class PersonName {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "van", "von", "de", "der", "den", "da", "dos", "du", "di", "bin", "ben",
          "ibn", "la", "le");

  private PersonName() {}

  /** The key of a name: donald trump for Donald J. Trump. */
  static String key(String name) {
    String[] words = words(name);
    String key =
        Arrays.stream(words)
            .filter(word -> word.length() > 1 || words.length == 1)
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? String.join(" ", words) : key;
  }

  /**
   * The last name with its particles: van der bellen for Alexander Van der Bellen; empty for a name
   * of one word.
   */
  static String surname(String name) {
    String[] words = words(name);
    int last = words.length - 1;
    if (last > 0 && SUFFIXES.contains(words[last])) {
      last--;
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(words[first - 1])) {
      first--;
    }
    return last < 1 ? "" : String.join(" ", Arrays.copyOfRange(words, first, last + 1));
  }

  private static String[] words(String name) {
    return Name.key(name)
        .toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replace('-', ' ')
        .replace(",", "")
        .split(" +");
  }
}
