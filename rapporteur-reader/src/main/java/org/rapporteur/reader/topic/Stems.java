package org.rapporteur.reader.topic;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a label as a set of rough stems, to tell whether two labels speak of the same
 * thing.
 */
record Stems(Set<String> stems) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
  private static final Pattern ENDING = Pattern.compile("(ies|es|s|ing|ed|ization|isation|ation)$");
  private static final Set<String> STOP =
      Set.of("the", "a", "an", "of", "and", "in", "on", "for", "to", "by", "s");
  private static final double SAME = 0.6;

  Stems {
    stems = Set.copyOf(stems);
  }

  static Stems of(String label) {
    String plain = MARK.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
    Set<String> stems = new LinkedHashSet<>();
    Matcher words = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!STOP.contains(words.group())) {
        stems.add(stem(words.group()));
      }
    }
    return new Stems(stems);
  }

  private static String stem(String word) {
    return word.length() > 4 ? ENDING.matcher(word).replaceFirst("") : word;
  }

  /** Tells whether most of the shorter label stands in the other one. */
  boolean same(Stems other) {
    int shorter = Math.min(stems.size(), other.stems.size());
    long shared = stems.stream().filter(other.stems::contains).count();
    return shorter > 0 && (double) shared / shorter >= SAME;
  }
}
