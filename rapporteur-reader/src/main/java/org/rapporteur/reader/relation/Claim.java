package org.rapporteur.reader.relation;

import org.rapporteur.model.Predicate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * A relation at one place of the article, before all its places become one record.
 *
 * @param predicate the kind of relation
 * @param subject id of an entity
 * @param object id of an entity
 * @param status fact, plan, guess, denial or condition
 * @param trigger the words that state it
 * @param confidence 0 to 1
 */
record Claim(
    Predicate predicate,
    String subject,
    String object,
    Status status,
    Span trigger,
    double confidence) {

  /**
   * What makes two claims the same relation: for a symmetric one the order of the two does not
   * count.
   */
  String identity() {
    boolean swap = isSymmetric(predicate) && subject.compareTo(object) > 0;
    return predicate + " " + (swap ? object + " " + subject : subject + " " + object);
  }

  Claim with(Predicate other) {
    return new Claim(other, subject, object, status, trigger, confidence);
  }

  /** Whether it holds both ways: whose ally I am is mine. */
  static boolean isSymmetric(Predicate predicate) {
    return switch (predicate) {
      case ALLY_OF,
          RIVAL_OF,
          IN_CONFLICT_WITH,
          NO_TIES_WITH,
          TRADES_WITH,
          MILITARY_TIES_WITH,
          NEIGHBOR_OF,
          FAMILY_OF ->
          true;
      case MEMBER_OF,
          CANDIDATE_FOR,
          PARTY_TO,
          GUARANTOR_OF,
          MEDIATOR_IN,
          SANCTIONED_BY,
          SUPPORTS,
          OPPOSES,
          LOCATED_IN,
          CONNECTS,
          LEADS,
          WORKS_FOR,
          CONTROLS ->
          false;
    };
  }
}
