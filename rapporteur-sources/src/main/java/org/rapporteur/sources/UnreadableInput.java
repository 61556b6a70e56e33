package org.rapporteur.sources;

import org.rapporteur.model.RapporteurException;

/** Input that cannot become an article; the message says what is wrong and what to do. */
final class UnreadableInput extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final Input.Reason reason;

  UnreadableInput(String message) {
    this(message, Input.Reason.BROKEN);
  }

  UnreadableInput(String message, Input.Reason reason) {
    super(message);
    this.reason = reason;
  }

  String why() {
    return String.valueOf(getMessage());
  }

  Input.Reason reason() {
    return reason;
  }
}
