package org.rapporteur.reader.event;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * Why an event was coded as it was: what the models said, which rules spoke, and which parties were
 * weighed.
 *
 * @param event id of the event
 * @param trigger the word that names the act
 * @param reasons what led to type, status, place, time and topics, in the order of the steps
 * @param candidates the parties that were weighed, the chosen ones first for each role
 */
public record Explanation(
    String event, Span trigger, List<Reason> reasons, List<Candidate> candidates) {
  /** Copies the lists. */
  public Explanation {
    reasons = List.copyOf(reasons);
    candidates = List.copyOf(candidates);
  }

  /**
   * One step of the reasoning.
   *
   * @param about what it decides: type, mode, status, place, time, topics, code
   * @param value what it decides on
   * @param why the model or the rule, in words
   * @param score of the model, 0 to 1; 1 for a rule
   */
  public record Reason(String about, String value, String why, double score) {}

  /**
   * A party that was weighed for a role.
   *
   * @param role actor or recipient
   * @param entity id of the entity; empty when the words stand for no party
   * @param words the words, or the entity's name when the party is only implied
   * @param source where it comes from: an arc of the model, a link over the article, the tree
   * @param score 0 to 1
   * @param chosen whether it became a party of the event
   * @param why the reason for the choice
   */
  public record Candidate(
      String role,
      String entity,
      String words,
      String source,
      double score,
      boolean chosen,
      String why) {}
}
