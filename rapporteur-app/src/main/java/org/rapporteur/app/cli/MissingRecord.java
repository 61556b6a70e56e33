package org.rapporteur.app.cli;

import org.rapporteur.model.RapporteurException;

/** A key under which the archive has nothing; the message says why. */
final class MissingRecord extends RapporteurException {
  private static final long serialVersionUID = 1L;

  MissingRecord(String message) {
    super(message);
  }
}
