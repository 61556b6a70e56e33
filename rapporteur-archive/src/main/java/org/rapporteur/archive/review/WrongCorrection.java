package org.rapporteur.archive.review;

import org.rapporteur.model.RapporteurException;

/** A correction that cannot be made; the message says why and what would do. */
public final class WrongCorrection extends RapporteurException {
  private static final long serialVersionUID = 1L;

  WrongCorrection(String message) {
    super(message);
  }
}
