package org.rapporteur.reader.parse;

import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * The trained network: an encoder over windows of sentences, and heads that score the words of
 * sentences of about the same length.
 *
 * <p>Safe for use by several threads at once. The runtime reads and writes buffers of ours, which
 * are kept and used again, one set for each thread at work.
 */
final class Network implements AutoCloseable {
  static final String HIDDEN = "hidden";

  private final Session encoder;
  private final Session heads;
  private final Labels labels;
  private final Queue<Workspace> workspaces = new ConcurrentLinkedQueue<>();

  private Network(Session encoder, Session heads, Labels labels) {
    this.encoder = encoder;
    this.heads = heads;
    this.labels = labels;
  }

  /** Loads the models, which then work on so many threads. */
  static Network open(ModelFiles files, Labels labels, int threads) {
    Loading<Session> encoder =
        Loading.start(() -> Session.open(files, "encoder.onnx", threads, Set.of(HIDDEN)));
    Set<String> outputs =
        Arrays.stream(Output.values()).map(Output::label).collect(Collectors.toSet());
    Session heads = Session.open(files, "heads.onnx", threads, outputs);
    return new Network(encoder.get(), heads, labels);
  }

  /** Runs the encoder over a passage; close the results when all its sentences are scored. */
  Encoded encode(Passage passage) {
    Workspace taken = workspaces.poll();
    Workspace workspace = taken == null ? new Workspace() : taken;
    workspace.startPassage(passage.rows());
    int row = 0;
    for (Window window : passage.windows()) {
      try (Tensors inputs = workspace.encoderInputs(window);
          Tensors outputs = workspace.encoderOutput(row, window.rows())) {
        encoder.run(inputs.byName(), outputs.byName());
      }
      row += window.rows();
    }
    return new Encoded(workspace);
  }

  @Override
  public void close() {
    encoder.close();
    heads.close();
  }

  /** A passage that the encoder has seen. */
  final class Encoded implements AutoCloseable {
    private final Workspace workspace;

    private Encoded(Workspace workspace) {
      this.workspace = workspace;
    }

    /**
     * Returns the scores of some sentences of the passage; they hold until others are asked for.
     */
    Scores score(Bucket bucket) {
      try (Tensors inputs = workspace.headInputs(bucket);
          Tensors outputs = workspace.headOutputs(bucket, labels)) {
        heads.run(inputs.byName(), outputs.byName());
      }
      return workspace.scores(bucket, labels);
    }

    @Override
    public void close() {
      workspaces.add(workspace);
    }
  }
}
