package org.rapporteur.reader.repair;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import org.rapporteur.model.RapporteurException;

/**
 * The character model: for each character, how likely it is that white space stands before it. Many
 * threads may run it at once; each run uses one core.
 */
final class SpaceModel {
  /** Lengths of words that the model tells apart: 1 to 15, and all longer ones. */
  static final int COLUMNS = 16;

  private final OrtSession session;

  private SpaceModel(OrtSession session) {
    this.session = session;
  }

  static SpaceModel open() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] graph = RepairResource.read("spaces.onnx");
      return new SpaceModel(OrtEnvironment.getEnvironment().createSession(graph, options));
    } catch (OrtException e) {
      throw new ModelFailure("The white-space model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** Runs over one stretch of characters. */
  float[] probabilities(int[] ids, int[] spaces, ByteBuffer words) {
    long[] shape = {ids.length};
    long[] wordShape = {ids.length, 2L * COLUMNS};
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
        OnnxTensor spaceTensor =
            OnnxTensor.createTensor(environment, IntBuffer.wrap(spaces), shape);
        OnnxTensor wordTensor =
            OnnxTensor.createTensor(environment, words, wordShape, OnnxJavaType.UINT8);
        OrtSession.Result result =
            session.run(Map.of("ids", idTensor, "spaces", spaceTensor, "lexicon", wordTensor))) {
      FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] probabilities = new float[ids.length];
      found.get(probabilities);
      return probabilities;
    } catch (OrtException e) {
      throw new ModelFailure(
          "The white-space model failed on " + ids.length + " characters: " + e.getMessage(), e);
    }
  }

  /** ONNX Runtime refused. */
  static final class ModelFailure extends RapporteurException {
    private static final long serialVersionUID = 1L;

    ModelFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
