package org.rapporteur.archive.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;

/**
 * A meeting, from its announcement on.
 *
 * @param key {@code meeting-…}
 * @param kind visit, talks, call, summit, signing or other
 * @param status held, planned, called off or only possible, as the last word about it says
 * @param participants all who take part
 * @param visitors those who come
 * @param hosts those who receive them
 * @param place where
 * @param date when, as reports say
 * @param day what it is sorted by
 * @param topics what it is about
 * @param history how often and by whom it is told
 */
public record MeetingRecord(
    String key,
    MeetingKind kind,
    MeetingStatus status,
    List<PartyRecord> participants,
    List<PartyRecord> visitors,
    List<PartyRecord> hosts,
    @Nullable PlaceRecord place,
    @Nullable DateRecord date,
    @Nullable LocalDate day,
    List<String> topics,
    History history) {
  /** Copies the lists. */
  public MeetingRecord {
    participants = List.copyOf(participants);
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    topics = List.copyOf(topics);
  }
}
