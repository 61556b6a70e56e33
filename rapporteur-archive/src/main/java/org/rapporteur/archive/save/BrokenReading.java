package org.rapporteur.archive.save;

import org.rapporteur.model.RapporteurException;

/** A Reading that contradicts itself, so that it cannot be kept. */
public final class BrokenReading extends RapporteurException {
  private static final long serialVersionUID = 1L;

  BrokenReading(String where, String reason) {
    super("Reading of " + where + ": " + reason + "; read the article again and report this");
  }
}
