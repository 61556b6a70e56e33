package org.rapporteur.app.evaluate;

import java.util.Collection;

/** Counts of one article or of many: right, gold and found, for each measure. */
final class Tally {
  private final int[] right = new int[Measure.values().length];
  private final int[] gold = new int[Measure.values().length];
  private final int[] found = new int[Measure.values().length];

  static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(sum::addAll);
    return sum;
  }

  void addAll(Tally other) {
    for (int i = 0; i < right.length; i++) {
      right[i] += other.right[i];
      gold[i] += other.gold[i];
      found[i] += other.found[i];
    }
  }

  void add(Measure measure, int rightOnes, int goldOnes, int foundOnes) {
    right[measure.ordinal()] += rightOnes;
    gold[measure.ordinal()] += goldOnes;
    found[measure.ordinal()] += foundOnes;
  }

  int right(Measure measure) {
    return right[measure.ordinal()];
  }

  int gold(Measure measure) {
    return gold[measure.ordinal()];
  }

  int found(Measure measure) {
    return found[measure.ordinal()];
  }

  double precision(Measure measure) {
    return ratio(right(measure), found(measure));
  }

  double recall(Measure measure) {
    return ratio(right(measure), gold(measure));
  }

  double f1(Measure measure) {
    return ratio(2 * right(measure), gold(measure) + found(measure));
  }

  /** Mean of the F1 of mentions, events, parties, statements, relations and topics. */
  double record() {
    double sum = 0;
    int parts = 0;
    for (Measure measure : Measure.values()) {
      if (measure.isPartOfRecord()) {
        sum += f1(measure);
        parts++;
      }
    }
    return sum / parts;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
