package org.rapporteur.archive.group;

import java.util.Set;
import java.util.function.Function;
import org.rapporteur.archive.record.RecordKind;

/**
 * What differs between grouping acts and grouping meetings.
 *
 * @param kind of the record; its label names the tables
 * @param reports loads what articles say
 * @param judge decides whether two reports tell the same
 * @param merger makes one record of its reports
 * @param rows writes the record
 * @param blocks numbers under which a report is found
 * @param near numbers under which the same may be found
 */
record Ground(
    RecordKind kind,
    Reports reports,
    Judge judge,
    Merger merger,
    Rows rows,
    Function<Told, Set<Long>> blocks,
    Function<Told, Set<Long>> near) {
  static final Ground EVENTS =
      new Ground(
          RecordKind.EVENT,
          new EventReports(),
          new EventJudge(),
          new Merger(Merger::majorityStatus),
          new EventRows(),
          Blocks::ofEvent,
          Blocks::nearEvent);

  static final Ground MEETINGS =
      new Ground(
          RecordKind.MEETING,
          new MeetingReports(),
          new MeetingJudge(),
          new Merger(Merger::lastStatus),
          new MeetingRows(),
          Blocks::ofMeeting,
          Blocks::nearMeeting);

  /** Returns the word that the names of the tables begin with. */
  String table() {
    return kind.label();
  }
}
