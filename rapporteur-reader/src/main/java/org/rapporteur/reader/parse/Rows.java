package org.rapporteur.reader.parse;

/** Arithmetic on rows of scores, one after the other in an array. */
final class Rows {
  /** The sum of fifty exponentials exceeds the highest by less than this, as a logarithm. */
  private static final double MOST_ADDED = 4;

  private Rows() {}

  /**
   * Returns the place of the highest score among {@code count} from {@code base}, counted from
   * there.
   */
  static int best(float[] scores, int base, int count) {
    int best = 0;
    float highest = scores[base];
    for (int i = 1; i < count; i++) {
      float score = scores[base + i];
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

  /**
   * Returns the probability that a softmax gives to all classes but the first, or 0 when it is
   * certainly below the threshold, which is known without any exponential for nearly every row.
   */
  static double probabilityOfAny(float[] scores, int base, int count, LogOdds threshold) {
    float none = scores[base];
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < count; i++) {
      highest = Math.max(highest, scores[base + i]);
    }
    if (!(highest - none + MOST_ADDED >= threshold.value())) {
      return 0;
    }
    double any = 0;
    for (int i = 1; i < count; i++) {
      any += Math.exp(scores[base + i] - none);
    }
    double odds = Math.log(any);
    return odds >= threshold.value() ? sigmoid(odds) : 0;
  }

  static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
