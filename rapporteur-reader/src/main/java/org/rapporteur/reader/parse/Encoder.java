package org.rapporteur.reader.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rapporteur.model.RapporteurException;

/**
 * Runs the trained encoder over a window of sentences with ONNX Runtime.
 *
 * <p>Safe for use by several threads at once. The runtime writes its results into buffers of ours,
 * which are kept and used again, one set for each thread at work.
 */
final class Encoder implements AutoCloseable {
  private static final String FILE = "encoder.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Labels labels;
  private final Queue<Workspace> workspaces = new ConcurrentLinkedQueue<>();

  private Encoder(OrtEnvironment environment, OrtSession session, Labels labels) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
  }

  /** Loads the model, which then runs each window on so many threads. */
  static Encoder open(ModelFiles files, Labels labels, int threads) {
    Loading<OrtEnvironment> runtime = Loading.start(OrtEnvironment::getEnvironment);
    byte[] model = files.bytes(FILE);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtEnvironment environment = runtime.get();
      OrtSession session = environment.createSession(model, options);
      for (Output output : Output.values()) {
        if (!session.getOutputNames().contains(output.label())) {
          session.close();
          throw new RapporteurException(
              FILE
                  + " has no output "
                  + output.label()
                  + " and does not fit this version of Rapporteur. "
                  + "Use the model that came with this version.");
        }
      }
      return new Encoder(environment, session, labels);
    } catch (OrtException e) {
      throw new RapporteurException(
          FILE
              + " cannot be loaded: "
              + e.getMessage()
              + ". Use the model that came with this version.",
          e);
    } catch (LinkageError e) {
      throw new RapporteurException(
          "ONNX Runtime cannot start on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". Run Rapporteur on Linux, macOS or Windows with a 64-bit processor, where the folder for "
              + "temporary files ("
              + System.getProperty("java.io.tmpdir")
              + ") lets programs be loaded.",
          e);
    }
  }

  /** Returns the scores of a window; close them after use. */
  Scores run(Window window) {
    Workspace taken = workspaces.poll();
    Workspace workspace = taken == null ? new Workspace() : taken;
    workspace.fill(window);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    Map<Output, OnnxTensor> outputs = new EnumMap<>(Output.class);
    try {
      workspace.addInputs(environment, inputs);
      Map<String, OnnxTensor> pinned = new HashMap<>();
      for (Output output : Output.values()) {
        OnnxTensor tensor = workspace.output(environment, output, labels);
        outputs.put(output, tensor);
        pinned.put(output.label(), tensor);
      }
      session.run(inputs, Set.of(), pinned).close();
      return workspace.scores(labels, () -> workspaces.add(workspace));
    } catch (OrtException e) {
      throw new RapporteurException(
          "The encoder failed on a window of "
              + window.pieces()
              + " word pieces: "
              + e.getMessage()
              + ". Check that the model fits this version and that memory is left.",
          e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
      outputs.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new RapporteurException("The encoder cannot be closed: " + e.getMessage(), e);
    }
  }
}
