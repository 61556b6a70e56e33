package org.rapporteur.reader.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.RapporteurException;

/** Tensors by name over memory of ours, to be closed after a run; the memory itself stays. */
final class Tensors implements AutoCloseable {
  private final Map<String, OnnxTensor> byName = new HashMap<>();

  Tensors put(String name, LongBuffer memory, long... shape) {
    try {
      byName.put(name, OnnxTensor.createTensor(Session.environment(), memory, shape));
      return this;
    } catch (OrtException e) {
      throw failure(name, e);
    }
  }

  Tensors put(String name, FloatBuffer memory, long... shape) {
    try {
      byName.put(name, OnnxTensor.createTensor(Session.environment(), memory, shape));
      return this;
    } catch (OrtException e) {
      throw failure(name, e);
    }
  }

  private RapporteurException failure(String name, OrtException e) {
    close();
    return new RapporteurException(
        "The tensor "
            + name
            + " cannot be made: "
            + e.getMessage()
            + ". Check that memory is left.",
        e);
  }

  Map<String, OnnxTensor> byName() {
    return byName;
  }

  @Override
  public void close() {
    byName.values().forEach(OnnxTensor::close);
  }
}
