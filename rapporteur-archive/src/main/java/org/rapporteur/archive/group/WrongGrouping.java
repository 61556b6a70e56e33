package org.rapporteur.archive.group;

import org.rapporteur.model.RapporteurException;

/** A record that cannot be split, joined or explained; the message says why and what to do. */
public final class WrongGrouping extends RapporteurException {
  private static final long serialVersionUID = 1L;

  WrongGrouping(String message) {
    super(message);
  }
}
