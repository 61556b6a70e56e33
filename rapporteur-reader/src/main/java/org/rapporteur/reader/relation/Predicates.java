package org.rapporteur.reader.relation;

import org.rapporteur.model.Predicate;
import org.rapporteur.model.RapporteurException;

/** Predicates by the names that the tables of this package give them. */
final class Predicates {
  private Predicates() {}

  static Predicate of(String label) {
    for (Predicate predicate : Predicate.values()) {
      if (predicate.label().equals(label)) {
        return predicate;
      }
    }
    throw new RapporteurException("relation table: no predicate " + label + "; mend the row");
  }
}
