package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that the encoder sees together.
 *
 * @param first place of its first sentence in the article
 * @param sentences in order
 * @param pieces word pieces in all, without the two marks at the ends
 */
record Window(int first, List<Words> sentences, int pieces) {
  /**
   * The most word pieces of a window: what the encoder was trained on, less the marks at both ends.
   */
  static final int MOST_PIECES = 254;

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
    int first = 0;
    int size = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int pieces = sentences.get(i).pieceCount();
      if (i > first && (size + pieces > MOST_PIECES || size >= target)) {
        windows.add(new Window(first, sentences.subList(first, i), size));
        first = i;
        size = 0;
      }
      size += pieces;
    }
    if (first < sentences.size()) {
      windows.add(new Window(first, sentences.subList(first, sentences.size()), size));
    }
    return windows;
  }

  /** Returns how many rows the encoder gives for this window: one for each piece and each mark. */
  int rows() {
    return pieces + 2;
  }
}
