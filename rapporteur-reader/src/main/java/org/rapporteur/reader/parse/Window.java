package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that the encoder sees together.
 *
 * @param sentences in order
 * @param pieces word pieces in all, without the two marks at the ends
 * @param length words of the longest sentence
 */
record Window(List<Words> sentences, int pieces, int length) {
  /**
   * The most word pieces of a window: what the encoder was trained on, less the marks at both ends.
   */
  static final int MOST_PIECES = 254;

  /**
   * The most cells (sentences times longest sentence squared) of a window, for the scores of pairs
   * take room by it and a long sentence among many short ones would waste it.
   */
  private static final int MOST_CELLS = 100_000;

  Window {
    sentences = List.copyOf(sentences);
  }

  /** Packs the sentences of an article into windows of about equal size. */
  static List<Window> pack(List<Words> sentences) {
    int total = 0;
    for (Words sentence : sentences) {
      total += sentence.pieceCount();
    }
    double target = (double) total / Math.max(1, (total + MOST_PIECES - 1) / MOST_PIECES);
    List<Window> windows = new ArrayList<>();
    List<Words> current = new ArrayList<>();
    int size = 0;
    int length = 0;
    for (Words sentence : sentences) {
      int pieces = sentence.pieceCount();
      int longest = Math.max(length, sentence.count());
      boolean full = size + pieces > MOST_PIECES || size >= target;
      if (!current.isEmpty() && (full || (current.size() + 1) * longest * longest > MOST_CELLS)) {
        windows.add(new Window(current, size, length));
        current = new ArrayList<>();
        size = 0;
        longest = sentence.count();
      }
      current.add(sentence);
      size += pieces;
      length = longest;
    }
    if (!current.isEmpty()) {
      windows.add(new Window(current, size, length));
    }
    return windows;
  }
}
