package org.rapporteur.sources;

import org.rapporteur.model.RapporteurException;

/** Input that cannot become an article; the message says what is wrong and what to do. */
final class UnreadableInput extends RapporteurException {
  private static final long serialVersionUID = 1L;

  UnreadableInput(String message) {
    super(message);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
