package org.rapporteur.app.cli;

import org.rapporteur.model.RapporteurException;

/** A command that was not called as it must be; the message says how. */
final class WrongUsage extends RapporteurException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
