package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentences of about the same length, which the heads score together, for the scores of pairs of
 * words grow with the square of the longest.
 *
 * @param sentences in order of length
 * @param length words of the longest
 */
record Bucket(List<PlacedSentence> sentences, int length) {
  private static final double STRETCH = 1.25;
  private static final int SLACK = 2;

  /**
   * The most cells (sentences times length squared) of a bucket of several sentences, which bounds
   * the memory of a run.
   */
  private static final int MOST_CELLS = 24_000;

  Bucket {
    sentences = List.copyOf(sentences);
  }

  /** Sorts sentences into buckets. */
  static List<Bucket> sort(List<PlacedSentence> sentences) {
    List<PlacedSentence> sorted = new ArrayList<>(sentences);
    sorted.sort(Comparator.comparingInt(sentence -> sentence.words().count()));
    List<Bucket> buckets = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || isFull(sorted, first, i)) {
        List<PlacedSentence> members = sorted.subList(first, i);
        buckets.add(new Bucket(members, sorted.get(i - 1).words().count()));
        first = i;
      }
    }
    return buckets;
  }

  private static boolean isFull(List<PlacedSentence> sorted, int first, int next) {
    int shortest = sorted.get(first).words().count();
    int length = sorted.get(next).words().count();
    return length > shortest * STRETCH + SLACK || (next - first + 1) * length * length > MOST_CELLS;
  }
}
