package org.rapporteur.app.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two names or two topic labels mean the same, by their words. */
final class SameName {
  private static final Set<String> STOP =
      Set.of("the", "a", "an", "of", "and", "in", "on", "for", "to", "by", "s");
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "prime",
          "minister",
          "foreign",
          "secretary",
          "mr",
          "mrs",
          "ms",
          "dr",
          "king",
          "queen",
          "general",
          "senator",
          "chancellor",
          "ambassador",
          "us",
          "u.s");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern ENDING = Pattern.compile("(ies|es|s|ing|ed|ization|isation|ation)$");
  private static final double SHARED_OF_NAME = 0.5;
  private static final double SHARED_OF_TOPIC = 0.6;

  private SameName() {}

  static boolean names(String one, String other) {
    List<String> all = words(one);
    List<String> otherAll = words(other);
    if (all.isEmpty() || otherAll.isEmpty()) {
      return false;
    }
    if (all.equals(otherAll)) {
      return true;
    }
    List<String> a = withoutTitles(all);
    List<String> b = withoutTitles(otherAll);
    boolean sameLast = a.get(a.size() - 1).equals(b.get(b.size() - 1));
    if (a.equals(b) || (sameLast && (a.size() == 1 || b.size() == 1))) {
      return true;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    return (double) shared.size() / union.size() >= SHARED_OF_NAME;
  }

  static boolean topics(String one, String other) {
    Set<String> a = stems(one);
    Set<String> b = stems(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return (double) shared.size() / Math.min(a.size(), b.size()) >= SHARED_OF_TOPIC;
  }

  private static List<String> words(String text) {
    String ascii =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[^\\x00-\\x7F]", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(ascii);
    while (matcher.find()) {
      if (!STOP.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private static List<String> withoutTitles(List<String> words) {
    List<String> kept = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return kept.isEmpty() ? words : kept;
  }

  private static Set<String> stems(String label) {
    Set<String> stems = new HashSet<>();
    for (String word : words(label)) {
      stems.add(word.length() > 4 ? ENDING.matcher(word).replaceFirst("") : word);
    }
    return stems;
  }
}
