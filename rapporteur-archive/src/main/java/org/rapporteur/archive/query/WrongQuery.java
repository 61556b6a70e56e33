package org.rapporteur.archive.query;

import org.rapporteur.model.RapporteurException;

/**
 * A question that cannot be answered as it stands; the message says why and what to ask instead.
 */
public final class WrongQuery extends RapporteurException {
  private static final long serialVersionUID = 1L;

  WrongQuery(String message) {
    super(message);
  }
}
