package org.rapporteur.archive.save;

import org.rapporteur.model.RapporteurException;

/** The text that a Reading points into is missing or another. */
public final class NoText extends RapporteurException {
  private static final long serialVersionUID = 1L;

  NoText(String key, String reason) {
    super(key + ": " + reason);
  }
}
