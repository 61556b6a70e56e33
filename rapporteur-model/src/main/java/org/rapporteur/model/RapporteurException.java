package org.rapporteur.model;

/**
 * Base of all errors that Rapporteur throws: the message says where, what is wrong and what to do.
 */
public class RapporteurException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with a message for the user. */
  public RapporteurException(String message) {
    super(message);
  }

  /** An error with a message for the user and what caused it. */
  public RapporteurException(String message, Throwable cause) {
    super(message, cause);
  }
}
