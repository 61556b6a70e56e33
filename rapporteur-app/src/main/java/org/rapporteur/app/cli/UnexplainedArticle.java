package org.rapporteur.app.cli;

import org.rapporteur.model.RapporteurException;

/** An article that cannot be read and so cannot be explained; the message says why. */
final class UnexplainedArticle extends RapporteurException {
  private static final long serialVersionUID = 1L;

  UnexplainedArticle(String message) {
    super(message);
  }
}
