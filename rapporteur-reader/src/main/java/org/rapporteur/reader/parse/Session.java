package org.rapporteur.reader.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.RapporteurException;

/**
 * A model file loaded into ONNX Runtime, with errors that say what to do. Safe for several threads.
 */
final class Session implements AutoCloseable {
  private final String file;
  private final OrtSession session;

  private Session(String file, OrtSession session) {
    this.file = file;
    this.session = session;
  }

  /**
   * Loads a model.
   *
   * @param threads on which each run works
   * @param outputs that the model must have
   */
  static Session open(ModelFiles files, String file, int threads, Set<String> outputs) {
    byte[] model = files.unchecked(file);
    Loading<Session> session = Loading.start(() -> load(file, model, threads, outputs));
    // Checking takes about as long as loading. A damaged file is to be called that, whatever the
    // runtime makes of it.
    files.check(file, model);
    return session.get();
  }

  private static Session load(String file, byte[] model, int threads, Set<String> outputs) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtSession session = environment().createSession(model, options);
      if (!session.getOutputNames().containsAll(outputs)) {
        session.close();
        throw new RapporteurException(
            file + " lacks some of the outputs " + outputs + ". " + ModelFiles.SAME_VERSION);
      }
      return new Session(file, session);
    } catch (OrtException e) {
      throw new RapporteurException(
          file + " cannot be loaded: " + e.getMessage() + ". " + ModelFiles.SAME_VERSION, e);
    } catch (LinkageError e) {
      throw new RapporteurException(
          "ONNX Runtime cannot start on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". Run Rapporteur on Linux, macOS or Windows with a 64-bit processor, where programs may be "
              + "loaded from the folder for temporary files, "
              + System.getProperty("java.io.tmpdir")
              + ".",
          e);
    }
  }

  /** Returns the runtime, which is loaded when it is first asked for. */
  static OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment();
  }

  /** Runs the model on the inputs; it writes its results into the tensors for outputs. */
  void run(Map<String, OnnxTensor> inputs, Map<String, OnnxTensor> outputs) {
    try {
      session.run(inputs, Set.of(), outputs).close();
    } catch (OrtException e) {
      throw new RapporteurException(
          file
              + " failed: "
              + e.getMessage()
              + ". Check that memory is left. "
              + ModelFiles.SAME_VERSION,
          e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new RapporteurException(file + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
