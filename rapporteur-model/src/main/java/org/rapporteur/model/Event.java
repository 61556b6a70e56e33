package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A political act in PLOVER 2.0 terms.
 *
 * @param id {@code v1}, {@code v2} … inside one Reading
 * @param type PLOVER type
 * @param mode how it was done, where that is clear
 * @param quad quarter of conflict and cooperation
 * @param intensity score of mode or type, -10 to 10
 * @param cameo CAMEO code derived from type, mode and words
 * @param goldstein Goldstein score of the CAMEO code, -10 to 10
 * @param trigger the word that names the act
 * @param actors who did it
 * @param recipients to whom it was done
 * @param place where
 * @param time when
 * @param topics ids of topics
 * @param status fact, plan, guess, denial or condition
 * @param background older than what the article is about
 * @param statements ids of the statements inside whose words the event stands; empty for the
 *     article's own voice
 * @param contexts what the act is about
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    EventType type,
    @Nullable Mode mode,
    Quad quad,
    double intensity,
    @Nullable String cameo,
    @Nullable Double goldstein,
    Span trigger,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Place place,
    @Nullable EventTime time,
    List<String> topics,
    Status status,
    boolean background,
    List<String> statements,
    List<Context> contexts,
    double confidence) {

  /** Copies the lists. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    contexts = List.copyOf(contexts);
  }
}
