package org.rapporteur.reader.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Some windows in a row, the results of which are held at the same time.
 *
 * @param windows in order
 * @param sentences of all windows, in order
 * @param rows how many vectors the encoder gives for all windows
 */
record Passage(List<Window> windows, List<PlacedSentence> sentences, int rows) {
  private static final int MOST_WINDOWS = 8;

  Passage {
    windows = List.copyOf(windows);
    sentences = List.copyOf(sentences);
  }

  /** Divides the windows of an article into passages. */
  static List<Passage> divide(List<Window> windows) {
    List<Passage> passages = new ArrayList<>();
    for (int from = 0; from < windows.size(); from += MOST_WINDOWS) {
      passages.add(of(windows.subList(from, Math.min(windows.size(), from + MOST_WINDOWS))));
    }
    return passages;
  }

  private static Passage of(List<Window> windows) {
    List<PlacedSentence> sentences = new ArrayList<>();
    int start = 0;
    for (Window window : windows) {
      int row = start + 1;
      int index = window.first();
      for (Words words : window.sentences()) {
        sentences.add(new PlacedSentence(index++, words, row));
        row += words.pieceCount();
      }
      start += window.rows();
    }
    return new Passage(windows, sentences, start);
  }
}
