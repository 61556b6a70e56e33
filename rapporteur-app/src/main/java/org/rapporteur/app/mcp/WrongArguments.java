package org.rapporteur.app.mcp;

import org.rapporteur.model.RapporteurException;

/** What an assistant gives along with a tool cannot be understood; says what can. */
final class WrongArguments extends RapporteurException {
  private static final long serialVersionUID = 1L;

  WrongArguments(String message) {
    super(message);
  }
}
