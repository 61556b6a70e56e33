package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * IPTC Media Topics by the words of a label.
 *
 * <p>Each topic has its own label and phrases of ours. A phrase fits when all its stems occur in
 * the label; how well depends on how much of the label it covers, rare words counting more. A label
 * of the IPTC that is covered only in part fits less.
 */
final class MediaTopicTable {
  private static final int MOST = 3;
  private static final double LEAST = 0.3;
  private static final double PARTLY = 0.6;
  private static final double UNKNOWN_WORD = 0.2;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "of", "the", "and", "or", "in", "on", "for", "to", "with", "a", "an", "by", "at", "from",
          "s");

  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  MediaTopicTable() {
    new Table("mediatopics.tsv").forEach(this::add);
    for (Phrase phrase : phrases) {
      phrase.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
  }

  /** The topics that fit best, at most three, best first. */
  List<MediaTopic> find(String label) {
    Set<String> stems = stems(label);
    double weight = weight(stems);
    Map<String, MediaTopic> best = new HashMap<>();
    for (Phrase phrase : phrases) {
      double score = weight == 0 ? 0 : score(phrase, stems, weight);
      MediaTopic former = best.get(phrase.code());
      if (score >= LEAST && (former == null || former.score() < score)) {
        best.put(phrase.code(), new MediaTopic(phrase.code(), phrase.label(), score));
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(MediaTopic::score)
                .reversed()
                .thenComparing(MediaTopic::code))
        .limit(MOST)
        .collect(Collectors.toUnmodifiableList());
  }

  int size() {
    return phrases.size();
  }

  private double score(Phrase phrase, Set<String> stems, double weight) {
    Set<String> common = new HashSet<>(phrase.stems());
    common.retainAll(stems);
    if (common.isEmpty()) {
      return 0;
    }
    double share = weight(common) / weight;
    if (common.size() == phrase.stems().size()) {
      return Math.min(1, share);
    }
    double covered = weight(common) / weight(phrase.stems());
    return phrase.official() && covered >= PARTLY ? share * covered * PARTLY : 0;
  }

  private double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  /**
   * A word that many phrases share says little; one that none has, such as a name, says something
   * that no topic covers.
   */
  private double weight(String stem) {
    int count = frequency.getOrDefault(stem, 0);
    return count == 0 ? UNKNOWN_WORD : 1 / Math.sqrt(count);
  }

  private void add(Table.Row row) {
    String code = row.text("code");
    String label = row.text("label");
    phrases.add(new Phrase(code, label, stems(label.replaceAll("\\(.*\\)", "")), true));
    for (String phrase : row.several("phrases")) {
      phrases.add(new Phrase(code, label, stems(phrase), false));
    }
  }

  static Set<String> stems(String words) {
    return Arrays.stream(Name.key(words).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
        .map(MediaTopicTable::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * A coarse stem: plural, -ing, -ed, -ation and -al are cut off long words; defense is defence.
   */
  static String stem(String word) {
    String stem = word.replace("defense", "defence").replaceFirst("isation$", "ization");
    stem =
        stem.endsWith("ies") && stem.length() > 4
            ? stem.substring(0, stem.length() - 3) + "y"
            : stem;
    stem =
        stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3
            ? stem.substring(0, stem.length() - 1)
            : stem;
    for (String ending : List.of("ation", "ing", "ion", "ed", "al", "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  private record Phrase(String code, String label, Set<String> stems, boolean official) {}
}
