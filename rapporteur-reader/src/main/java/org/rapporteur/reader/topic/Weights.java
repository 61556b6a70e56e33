package org.rapporteur.reader.topic;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reader.resource.Rows;

/** How much each feature counts, as fitted by training/topics. */
final class Weights {
  private final Map<String, Double> weights = new HashMap<>();

  Weights() {
    for (String[] row : Rows.of(Weights.class, "topic", "weights.tsv")) {
      weights.put(row[0], Double.valueOf(row[1]));
    }
  }

  /** The probability that a phrase with these features is a topic. */
  double score(Map<String, Double> features) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Phrases that score less are left out once an article has three topics. */
  double cut() {
    return weights.getOrDefault("cut", 0.5);
  }
}
