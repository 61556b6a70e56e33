package org.rapporteur.archive.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Status;

/**
 * A political act, told by one or more reports.
 *
 * @param key {@code event-…}
 * @param type PLOVER type
 * @param mode how it was done
 * @param quad quarter of conflict and cooperation
 * @param intensity score of mode or type, -10 to 10
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of the CAMEO code
 * @param status fact, plan, guess, denial or condition
 * @param background older than what its articles are about
 * @param certainty of the statement it stands in; absent when an article tells it in its own voice
 * @param actors who did it
 * @param recipients to whom it was done
 * @param place where
 * @param date when, as reports say
 * @param day what it is sorted by: the first full day known, else the day of the first publication
 * @param contexts what it is about
 * @param topics labels of topics
 * @param confidence 0 to 1
 * @param history how often and by whom it is told
 */
public record EventRecord(
    String key,
    EventType type,
    @Nullable Mode mode,
    Quad quad,
    double intensity,
    @Nullable String cameo,
    @Nullable Double goldstein,
    Status status,
    boolean background,
    @Nullable Certainty certainty,
    List<PartyRecord> actors,
    List<PartyRecord> recipients,
    @Nullable PlaceRecord place,
    @Nullable DateRecord date,
    @Nullable LocalDate day,
    List<Context> contexts,
    List<String> topics,
    double confidence,
    History history) {
  /** Copies the lists. */
  public EventRecord {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    topics = List.copyOf(topics);
  }
}
