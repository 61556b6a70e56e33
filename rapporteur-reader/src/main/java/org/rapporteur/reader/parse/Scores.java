package org.rapporteur.reader.parse;

import java.nio.FloatBuffer;

/**
 * All scores of one bucket of sentences, read row by row.
 *
 * <p>Rows are copied into arrays of the heap, one array for each output, because loops over arrays
 * run several times as fast as loops over memory outside it.
 */
final class Scores {
  private final FloatBuffer[] buffers;
  private final float[][] rows;
  private final int length;
  private final Labels labels;

  /**
   * Wraps the buffers of a run.
   *
   * @param buffers one for each {@link Output}, in order
   * @param rows arrays to copy into, one for each output
   * @param length words to which all sentences of the bucket are padded
   */
  Scores(FloatBuffer[] buffers, float[][] rows, int length, Labels labels) {
    this.buffers = buffers.clone();
    this.rows = rows.clone();
    this.length = length;
    this.labels = labels;
  }

  /** Returns the first row of a word; it holds until the same output is asked again. */
  float[] row(Output output, int sentence, int word) {
    return rows(output, sentence, word, 0, 1);
  }

  /**
   * Returns some rows of a word, one after the other; they hold until the same output is asked
   * again.
   */
  float[] rows(Output output, int sentence, int word, int first, int count) {
    float[] target = rows[output.ordinal()];
    int classes = output.classes(labels);
    buffers[output.ordinal()].get(
        base(output, sentence, word) + first * classes, target, 0, count * classes);
    return target;
  }

  /** Copies all rows of the first words of a sentence into an array of their own. */
  float[] copy(Output output, int sentence, int words) {
    float[] copy = new float[words * output.rows(length) * output.classes(labels)];
    buffers[output.ordinal()].get(base(output, sentence, 0), copy);
    return copy;
  }

  int classes(Output output) {
    return output.classes(labels);
  }

  private int base(Output output, int sentence, int word) {
    return (sentence * length + word) * output.rows(length) * output.classes(labels);
  }
}
