package org.rapporteur.reader.parse;

import java.nio.FloatBuffer;

/**
 * All scores of one window, read in place; to be closed when decoded, for the memory is used again.
 */
final class Scores implements AutoCloseable {
  private final FloatBuffer[] buffers;
  private final int length;
  private final Labels labels;
  private final Runnable release;

  /**
   * Wraps the buffers of a run.
   *
   * @param buffers one for each {@link Output}, in order
   * @param length words to which all sentences of the window are padded
   */
  Scores(FloatBuffer[] buffers, int length, Labels labels, Runnable release) {
    this.buffers = buffers.clone();
    this.length = length;
    this.labels = labels;
    this.release = release;
  }

  FloatBuffer buffer(Output output) {
    return buffers[output.ordinal()];
  }

  Labels labels() {
    return labels;
  }

  int classes(Output output) {
    return output.classes(labels);
  }

  /** Returns where the rows of a word of a sentence begin. */
  int base(Output output, int sentence, int word) {
    return (sentence * length + word) * output.rows(length) * output.classes(labels);
  }

  @Override
  public void close() {
    release.run();
  }
}
