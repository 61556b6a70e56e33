package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, however often the article speaks of it.
 *
 * @param id {@code m1}, {@code m2} … inside one Reading
 * @param kind visit, talks, call, summit, signing or other
 * @param participants ids of all who took part
 * @param visitors ids of those who came
 * @param hosts ids of those who received them
 * @param place id of the place
 * @param time when
 * @param status held, planned, called off or only possible
 * @param topics ids of topics
 * @param events ids of the events that speak of it; at least one
 */
public record Meeting(
    String id,
    MeetingKind kind,
    List<String> participants,
    List<String> visitors,
    List<String> hosts,
    @Nullable String place,
    @Nullable EventTime time,
    MeetingStatus status,
    List<String> topics,
    List<String> events) {

  /** Copies the lists. */
  public Meeting {
    participants = List.copyOf(participants);
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    topics = List.copyOf(topics);
    events = List.copyOf(events);
  }
}
