package org.rapporteur.reader.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * The memory of the network's runs outside the Java heap: inputs, the encoder's vectors and all
 * scores. For one thread at a time.
 */
final class Workspace {
  /** Length of the vector that the encoder gives for each word piece. */
  static final int WIDTH = 384;

  private static final int FIRST_MARK = 101;
  private static final int LAST_MARK = 102;

  private LongBuffer ids = longs(0);
  private LongBuffer mask = longs(0);
  private LongBuffer shapes = longs(0);
  private LongBuffer first = longs(0);
  private LongBuffer last = longs(0);
  private FloatBuffer wordMask = floats(0);
  private FloatBuffer hidden = floats(0);
  private final FloatBuffer[] outputs = new FloatBuffer[Output.values().length];
  private final float[][] rows = new float[Output.values().length][];

  /** Makes room for the encoder's vectors of a passage. */
  void startPassage(int pieces) {
    hidden = floats(hidden, pieces * WIDTH);
  }

  /** Lays out the word pieces of a window: a mark, all sentences, a mark. */
  Tensors encoderInputs(Window window) {
    int width = window.rows();
    ids = longs(ids, width);
    mask = longs(mask, width);
    shapes = longs(shapes, width);
    int position = put(0, FIRST_MARK, 0);
    for (Words words : window.sentences()) {
      for (int word = 0; word < words.count(); word++) {
        int shape = WordShape.of(words.texts()[word]);
        for (int piece : words.pieces()[word]) {
          position = put(position, piece, shape);
        }
      }
    }
    put(position, LAST_MARK, 0);
    return new Tensors()
        .put("input_ids", ids, 1, width)
        .put("attention_mask", mask, 1, width)
        .put("shape_ids", shapes, 1, width);
  }

  private int put(int position, int piece, int shape) {
    ids.put(position, piece);
    mask.put(position, 1);
    shapes.put(position, shape);
    return position + 1;
  }

  /** Returns the part of the vectors that the encoder fills for a window. */
  Tensors encoderOutput(int row, int count) {
    FloatBuffer part =
        hidden.duplicate().position(row * WIDTH).limit((row + count) * WIDTH).slice();
    return new Tensors().put(Network.HIDDEN, part, 1, count, WIDTH);
  }

  /** Lays out where the words of each sentence begin and end among the vectors. */
  Tensors headInputs(Bucket bucket) {
    int count = bucket.sentences().size();
    int length = bucket.length();
    first = longs(first, count * length);
    last = longs(last, count * length);
    wordMask = floats(wordMask, count * length);
    int cell = 0;
    for (PlacedSentence sentence : bucket.sentences()) {
      int row = sentence.row();
      int[][] pieces = sentence.words().pieces();
      for (int word = 0; word < length; word++) {
        boolean real = word < pieces.length;
        int size = real ? pieces[word].length : 0;
        first.put(cell, real ? row : 0);
        last.put(cell, real ? row + size - 1 : 0);
        wordMask.put(cell, real ? 1 : 0);
        row += size;
        cell++;
      }
    }
    return new Tensors()
        .put(Network.HIDDEN, hidden, 1, hidden.limit() / WIDTH, WIDTH)
        .put("first_piece", first, count, length)
        .put("last_piece", last, count, length)
        .put("word_mask", wordMask, count, length);
  }

  /** Returns the memory that the heads fill. */
  Tensors headOutputs(Bucket bucket, Labels labels) {
    Tensors tensors = new Tensors();
    int sentences = bucket.sentences().size();
    for (Output output : Output.values()) {
      int i = output.ordinal();
      int perWord = output.rows(bucket.length()) * output.classes(labels);
      outputs[i] =
          floats(
              outputs[i] == null ? floats(0) : outputs[i], sentences * bucket.length() * perWord);
      rows[i] =
          rows[i] == null || rows[i].length < perWord ? new float[perWord + perWord / 4] : rows[i];
      tensors.put(output.label(), outputs[i], output.shape(sentences, bucket.length(), labels));
    }
    return tensors;
  }

  Scores scores(Bucket bucket, Labels labels) {
    return new Scores(outputs, rows, bucket.length(), labels);
  }

  private static LongBuffer longs(LongBuffer old, int size) {
    LongBuffer buffer = old.capacity() < size ? longs(size + size / 4) : old;
    return buffer.clear().limit(size);
  }

  private static FloatBuffer floats(FloatBuffer old, int size) {
    FloatBuffer buffer = old.capacity() < size ? floats(size + size / 4) : old;
    return buffer.clear().limit(size);
  }

  private static LongBuffer longs(int size) {
    return memory(size * Long.BYTES).asLongBuffer();
  }

  private static FloatBuffer floats(int size) {
    return memory(size * Float.BYTES).asFloatBuffer();
  }

  private static ByteBuffer memory(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }
}
