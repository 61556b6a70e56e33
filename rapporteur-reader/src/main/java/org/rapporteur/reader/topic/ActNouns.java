package org.rapporteur.reader.topic;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reader.resource.Rows;

/**
 * The noun that names what a verb does: withdraw, withdrawal; where the table has none, the -ing
 * form.
 */
final class ActNouns {
  private static final String VOWELS = "aeiou";

  private final Map<String, String> nouns = new HashMap<>();

  ActNouns() {
    for (String[] row : Rows.of(ActNouns.class, "topic", "nouns.tsv")) {
      nouns.put(row[0], row[1]);
    }
  }

  String of(String lemma) {
    return nouns.getOrDefault(lemma, gerund(lemma));
  }

  private static String gerund(String lemma) {
    int length = lemma.length();
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, length - 2) + "ying";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && length > 2) {
      return lemma.substring(0, length - 1) + "ing";
    }
    if (doublesItsEnd(lemma)) {
      return lemma + lemma.charAt(length - 1) + "ing";
    }
    return lemma + "ing";
  }

  // One syllable that ends in consonant, vowel, consonant: ban, cut, stop.
  private static boolean doublesItsEnd(String lemma) {
    int length = lemma.length();
    if (length < 3 || length > 4) {
      return false;
    }
    char last = lemma.charAt(length - 1);
    long vowels = lemma.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    return vowels == 1 && VOWELS.indexOf(lemma.charAt(length - 2)) >= 0 && "wxy".indexOf(last) < 0;
  }
}
