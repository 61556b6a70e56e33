package org.rapporteur.archive.export;

import java.io.IOException;
import org.rapporteur.model.RapporteurException;

/** An export that cannot be written; the message says what is wrong and what to do. */
public final class BrokenExport extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final boolean closed;

  BrokenExport(IOException cause) {
    super(
        "the export could not be written ("
            + reason(cause)
            + "): check the folder, its permissions and the space on the disk",
        cause);
    this.closed = reason(cause).contains("Broken pipe");
  }

  /** Tells whether the reader of our output has gone away, as {@code head} does. */
  public boolean isClosed() {
    return closed;
  }

  private static String reason(IOException cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
