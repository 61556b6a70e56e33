package org.rapporteur.reader.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The memory of one run of the encoder outside the Java heap: inputs of a window and all its
 * outputs. For one thread at a time.
 */
final class Workspace {
  private static final int FIRST_MARK = 101;
  private static final int LAST_MARK = 102;

  private LongBuffer ids = longs(0);
  private LongBuffer mask = longs(0);
  private LongBuffer shapes = longs(0);
  private LongBuffer first = longs(0);
  private LongBuffer last = longs(0);
  private FloatBuffer wordMask = floats(0);
  private final FloatBuffer[] outputs = new FloatBuffer[Output.values().length];
  private final float[][] rows = new float[Output.values().length][];
  private int width;
  private int sentences;
  private int length;

  /** Lays out the word pieces of a window: a mark, all sentences, a mark. */
  void fill(Window window) {
    width = window.pieces() + 2;
    sentences = window.sentences().size();
    length = window.length();
    ids = longs(ids, width);
    mask = longs(mask, width);
    shapes = longs(shapes, width);
    first = longs(first, sentences * length);
    last = longs(last, sentences * length);
    wordMask = floats(wordMask, sentences * length);
    int position = put(0, FIRST_MARK, 0);
    for (int s = 0; s < sentences; s++) {
      Words words = window.sentences().get(s);
      for (int w = 0; w < length; w++) {
        boolean real = w < words.count();
        int cell = s * length + w;
        first.put(cell, real ? position : 0);
        if (real) {
          int shape = WordShape.of(words.texts()[w]);
          for (int piece : words.pieces()[w]) {
            position = put(position, piece, shape);
          }
        }
        last.put(cell, real ? position - 1 : 0);
        wordMask.put(cell, real ? 1 : 0);
      }
    }
    put(position, LAST_MARK, 0);
  }

  private int put(int position, int piece, int shape) {
    ids.put(position, piece);
    mask.put(position, 1);
    shapes.put(position, shape);
    return position + 1;
  }

  /** Adds the input tensors, which the caller closes. */
  void addInputs(OrtEnvironment environment, Map<String, OnnxTensor> inputs) throws OrtException {
    long[] pieces = {1, width};
    long[] words = {sentences, length};
    inputs.put("input_ids", OnnxTensor.createTensor(environment, ids, pieces));
    inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask, pieces));
    inputs.put("shape_ids", OnnxTensor.createTensor(environment, shapes, pieces));
    inputs.put("first_piece", OnnxTensor.createTensor(environment, first, words));
    inputs.put("last_piece", OnnxTensor.createTensor(environment, last, words));
    inputs.put("word_mask", OnnxTensor.createTensor(environment, wordMask, words));
  }

  /** Returns a tensor over the memory of an output, which the caller closes. */
  OnnxTensor output(OrtEnvironment environment, Output output, Labels labels) throws OrtException {
    long[] shape = output.shape(sentences, length, labels);
    int size = sentences * length * output.rows(length) * output.classes(labels);
    FloatBuffer old = outputs[output.ordinal()];
    FloatBuffer buffer = floats(old == null ? floats(0) : old, size);
    outputs[output.ordinal()] = buffer;
    int row = output.rows(length) * output.classes(labels);
    float[] scratch = rows[output.ordinal()];
    rows[output.ordinal()] =
        scratch == null || scratch.length < row ? new float[row + row / 4] : scratch;
    return OnnxTensor.createTensor(environment, buffer, shape);
  }

  Scores scores(Labels labels, Runnable release) {
    return new Scores(outputs, rows, length, labels, release);
  }

  private static LongBuffer longs(LongBuffer old, int size) {
    LongBuffer buffer = old.capacity() < size ? longs(size + size / 4) : old;
    buffer.clear().limit(size);
    return buffer;
  }

  private static FloatBuffer floats(FloatBuffer old, int size) {
    FloatBuffer buffer = old.capacity() < size ? floats(size + size / 4) : old;
    buffer.clear().limit(size);
    return buffer;
  }

  private static LongBuffer longs(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  private static FloatBuffer floats(int size) {
    return ByteBuffer.allocateDirect(size * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }
}
