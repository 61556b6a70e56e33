package org.rapporteur.reader.event;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Party;
import org.rapporteur.model.Status;

/**
 * One mention of a meeting.
 *
 * @param event the event that speaks of it
 * @param kind what kind of meeting the words name
 * @param definite whether the words point back: the visit, their talks
 * @param talking whether the words name what was said and not the meeting itself
 * @param verb whether a verb names it: that nobody met is no meeting that was called off
 * @param earlier whether the words tell of a time before the story: had met
 */
record Occasion(
    Event event,
    MeetingKind kind,
    boolean definite,
    boolean talking,
    boolean verb,
    boolean earlier) {

  MeetingStatus status() {
    if (event.type() == EventType.REJECT) {
      return MeetingStatus.CANCELLED;
    }
    boolean promised = event.type() == EventType.AGREE;
    return switch (event.status()) {
      case ACTUAL -> promised ? MeetingStatus.PLANNED : MeetingStatus.ACTUAL;
      case PLANNED -> MeetingStatus.PLANNED;
      case NEGATED -> MeetingStatus.CANCELLED;
      case POSSIBLE, HYPOTHETICAL -> MeetingStatus.POSSIBLE;
    };
  }

  /** Whether this mention alone would make a meeting. */
  boolean standsAlone() {
    boolean doubtful = event.status() == Status.NEGATED || event.status() == Status.HYPOTHETICAL;
    boolean neverHeld = verb && event.status() == Status.NEGATED;
    return !parties().isEmpty() && !neverHeld && !(talking && doubtful);
  }

  Set<String> parties() {
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(Party::entity)
        .forEach(ids::add);
    return ids;
  }

  @Nullable EventTime time() {
    return event.time();
  }
}
