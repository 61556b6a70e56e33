package org.rapporteur.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.archive.record.FoldedName;

/**
 * The name of a person without titles: Mr. Gorbachev is Gorbachev.
 *
 * @param words the words in order; at least one
 */
record PersonName(List<String> words) {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "premier",
          "chancellor",
          "minister",
          "senator",
          "sen",
          "representative",
          "rep",
          "governor",
          "gov",
          "ambassador",
          "secretary",
          "king",
          "queen",
          "prince",
          "princess",
          "sheikh",
          "sheik",
          "ayatollah",
          "general",
          "gen",
          "colonel",
          "col",
          "marshal",
          "admiral",
          "adm",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "sergeant",
          "sgt",
          "judge",
          "justice",
          "rev",
          "reverend",
          "father",
          "monsieur",
          "madame",
          "herr",
          "frau",
          "señor",
          "comrade");
  private static final Set<String> ENDINGS = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split("[\\s\\p{Z}]+")));
    // a title alone is a name still: the King
    while (words.size() > 1 && TITLES.contains(bare(words.get(0)))) {
      words.remove(0);
    }
    return new PersonName(words);
  }

  String text() {
    return String.join(" ", words);
  }

  String folded() {
    return FoldedName.of(text());
  }

  boolean isFull() {
    return words.size() > 1 && !surname().isEmpty();
  }

  String surname() {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = bare(words.get(i));
      if (!ENDINGS.contains(word)) {
        return word;
      }
    }
    return "";
  }

  private static String bare(String word) {
    return FoldedName.of(word).replaceAll("^[\\p{P}]+|('s)?[\\p{P}]*$", "");
  }
}
