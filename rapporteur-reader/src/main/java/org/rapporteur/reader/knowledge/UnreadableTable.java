package org.rapporteur.reader.knowledge;

import org.rapporteur.model.RapporteurException;

/** A table of the knowledge base is missing or damaged: the message names table and line. */
public final class UnreadableTable extends RapporteurException {
  private static final long serialVersionUID = 1L;

  UnreadableTable(String message) {
    super(message);
  }

  UnreadableTable(String message, Throwable cause) {
    super(message, cause);
  }
}
