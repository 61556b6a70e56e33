package org.rapporteur.reader.event;

import java.util.List;
import org.rapporteur.model.Event;

/**
 * Events with the reasons for each.
 *
 * @param events as {@link EventFinder#find} gives them
 * @param explanations one for each event, in the same order
 */
public record ExplainedEvents(List<Event> events, List<Explanation> explanations) {
  /** Copies the lists. */
  public ExplainedEvents {
    events = List.copyOf(events);
    explanations = List.copyOf(explanations);
  }
}
