package org.rapporteur.archive.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.model.EventType;

/**
 * One who acts and one who is acted upon, for formats that have room for one of each.
 *
 * @param event what it is of
 * @param actor who acts; absent when no report says
 * @param recipient to whom; absent when there is none
 * @param number counts the pairs of the event from 1
 */
record Pair(
    EventRecord event, @Nullable PartyRecord actor, @Nullable PartyRecord recipient, int number) {
  /** How the data dictionaries explain the pairs. */
  static final String RULE =
      "An event of several actors or recipients is one row for each pair of them. Those who meet"
          + " (CONSULT without a recipient) are paired with each other once, in the order of the"
          + " text; any other event without a recipient is a row for each actor.";

  /** Returns every pair of an event, at least one. */
  static List<Pair> of(EventRecord event) {
    List<Pair> pairs = new ArrayList<>();
    List<PartyRecord> actors = event.actors();
    if (isMutual(event)) {
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          pairs.add(new Pair(event, actors.get(i), actors.get(j), pairs.size() + 1));
        }
      }
      return pairs;
    }
    for (int i = 0; i < Math.max(1, actors.size()); i++) {
      for (int j = 0; j < Math.max(1, event.recipients().size()); j++) {
        pairs.add(new Pair(event, at(actors, i), at(event.recipients(), j), pairs.size() + 1));
      }
    }
    return pairs;
  }

  /** Tells whether all who take part do the same to each other: a meeting without host. */
  static boolean isMutual(EventRecord event) {
    return event.type() == EventType.CONSULT
        && event.recipients().isEmpty()
        && event.actors().size() > 1;
  }

  /** Returns what the number of this pair is made from: the key alone for the first. */
  String id() {
    return number == 1 ? event.key() : event.key() + "." + number;
  }

  private static @Nullable PartyRecord at(List<PartyRecord> parties, int index) {
    return index < parties.size() ? parties.get(index) : null;
  }
}
