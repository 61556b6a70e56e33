package org.rapporteur.app.cli;

import org.rapporteur.model.RapporteurException;

/** Output that cannot be written; the message says where, why and what to do. */
final class UnwritableOutput extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final boolean closed;

  UnwritableOutput(String message) {
    this(message, false);
  }

  UnwritableOutput(String message, boolean closed) {
    super(message);
    this.closed = closed;
  }

  /** Tells whether the reader of our output has gone away, as {@code head} does. */
  boolean isClosed() {
    return closed;
  }
}
