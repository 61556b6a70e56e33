package org.rapporteur.model;

import java.util.List;

/**
 * A relation that the text states; not an act.
 *
 * @param id {@code r1}, {@code r2} … inside one Reading
 * @param predicate the kind of relation
 * @param subject id of an entity
 * @param object id of an entity
 * @param status fact, plan, guess, denial or condition
 * @param trigger the words that state it
 * @param statements ids of the statements inside whose words it stands
 * @param confidence 0 to 1
 */
public record Relation(
    String id,
    Predicate predicate,
    String subject,
    String object,
    Status status,
    Span trigger,
    List<String> statements,
    double confidence) {

  /** Copies the list. */
  public Relation {
    statements = List.copyOf(statements);
  }
}
