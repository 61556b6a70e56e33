package org.rapporteur.archive.link;

import org.rapporteur.model.RapporteurException;

/** A ruling about entities that cannot be followed; the message says why. */
public final class WrongRuling extends RapporteurException {
  private static final long serialVersionUID = 1L;

  /** A ruling that cannot be followed. */
  public WrongRuling(String message) {
    super(message);
  }
}
