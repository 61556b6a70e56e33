package org.rapporteur.benchmarks.repair;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segmenter of the wordninja kind: cuts each run of letters into the words that together are most
 * likely, where a word of rank r among N costs log(r · log N).
 */
final class DictionarySegmenter {
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
  private static final double UNKNOWN = 1e6;

  private final Map<String, Double> costs = new HashMap<>();
  private final int longest;

  DictionarySegmenter(WordCounts words) {
    int rank = 0;
    int most = 0;
    double base = Math.log(words.counts().size());
    for (String word :
        words.counts().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList()) {
      rank++;
      costs.put(word, Math.log(rank * base));
      most = Math.max(most, word.length());
    }
    longest = most;
  }

  String repair(String line) {
    Matcher runs = LETTERS.matcher(line);
    StringBuilder repaired = new StringBuilder();
    while (runs.find()) {
      runs.appendReplacement(repaired, segment(runs.group()));
    }
    return runs.appendTail(repaired).toString();
  }

  private String segment(String run) {
    String folded = run.toLowerCase(Locale.ROOT);
    int n = run.length();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = Double.MAX_VALUE;
      for (int start = Math.max(0, end - longest); start < end; start++) {
        double cost = best[start] + costs.getOrDefault(folded.substring(start, end), UNKNOWN);
        if (cost < best[end]) {
          best[end] = cost;
          from[end] = start;
        }
      }
    }
    StringBuilder words = new StringBuilder(run);
    for (int cut = from[n]; cut > 0; cut = from[cut]) {
      words.insert(cut, ' ');
    }
    return words.toString();
  }
}
