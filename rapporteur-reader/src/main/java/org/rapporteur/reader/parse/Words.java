package org.rapporteur.reader.parse;

/**
 * A sentence, or a piece of a sentence that is too long for the encoder, cut into words.
 *
 * @param paragraph number of its paragraph
 * @param bounds start and end of each word in the text, one after the other
 * @param texts the words
 * @param pieces the word pieces of each word
 */
record Words(int paragraph, int[] bounds, String[] texts, int[][] pieces) {
  int count() {
    return texts.length;
  }

  int start(int word) {
    return bounds[2 * word];
  }

  int end(int word) {
    return bounds[2 * word + 1];
  }

  int pieceCount() {
    int count = 0;
    for (int[] word : pieces) {
      count += word.length;
    }
    return count;
  }
}
