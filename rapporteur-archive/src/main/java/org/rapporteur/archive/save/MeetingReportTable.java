package org.rapporteur.archive.save;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Span;
import org.rapporteur.model.Topic;

/** What articles say about meetings. */
final class MeetingReportTable {
  private final Handle handle;
  private final Stored article;
  private final Map<String, Long> ids = new HashMap<>();

  MeetingReportTable(Handle handle, Stored article) {
    this.handle = handle;
    this.article = article;
  }

  /**
   * Writes the reports of an article's meetings, which rest on those of its events.
   *
   * @param release takes rows that are no more out of their meetings
   */
  void save(Map<String, Long> eventReports, Consumer<Set<Long>> release) {
    List<Meeting> meetings = article.reading().meetings();
    Map<String, Span> triggers =
        article.reading().events().stream().collect(Collectors.toMap(Event::id, Event::trigger));
    ReportKeys keys = new ReportKeys(article.key(), RecordKind.MEETING);
    meetings.forEach(meeting -> {
      Span trigger = trigger(meeting, triggers);
      keys.add(meeting.id(), trigger, trigger, meeting.kind().name());
    });
    RowIds rows = RowIds.of(handle, "meeting_report", article, keys);
    insertRows(meetings, rows, triggers);
    rows.deleteGone(release);
    insertParties(meetings);
    insertEvents(meetings, eventReports);
  }

  private static Span trigger(Meeting meeting, Map<String, Span> triggers) {
    return Objects.requireNonNull(triggers.get(meeting.events().get(0)));
  }

  private void insertRows(List<Meeting> meetings, RowIds rows, Map<String, Span> triggers) {
    Map<String, String> labels =
        article.reading().topics().stream().collect(Collectors.toMap(Topic::id, Topic::label));
    PreparedBatch batch =
        rows.batch(
            """
            local, kind, status, place, date_start, date_end, date_precision, date_basis,
            topics, start_at, end_at, words, sentence_start, sentence_end
            """);
    for (Meeting meeting : meetings) {
      long id = rows.of(meeting.id());
      ids.put(meeting.id(), id);
      Span trigger = trigger(meeting, triggers);
      Sentences.Bounds sentence = article.sentence(trigger);
      EventTime time = meeting.time();
      batch.add(
          id,
          rows.key(meeting.id()),
          article.id(),
          meeting.id(),
          meeting.kind().label(),
          meeting.status().label(),
          meeting.place() == null ? null : article.linked().of(meeting.place()).id(),
          time == null ? null : time.start(),
          time == null ? null : time.end(),
          time == null ? null : time.precision().label(),
          time == null ? null : time.basis().label(),
          Stored.labels(meeting.topics().stream().map(labels::get).toList()),
          trigger.start(),
          trigger.end(),
          trigger.text(),
          sentence.start(),
          sentence.end());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void insertParties(List<Meeting> meetings) {
    deleteOf("meeting_report_party", "report");
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO meeting_report_party (report, role, position, entity) VALUES (?, ?, ?, ?)
            """);
    for (Meeting meeting : meetings) {
      add(batch, meeting, "participant", meeting.participants());
      add(batch, meeting, "visitor", meeting.visitors());
      add(batch, meeting, "host", meeting.hosts());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void add(PreparedBatch batch, Meeting meeting, String role, List<String> parties) {
    int position = 0;
    for (String party : parties) {
      batch.add(ids.get(meeting.id()), role, position++, article.linked().of(party).id());
    }
  }

  private void insertEvents(List<Meeting> meetings, Map<String, Long> eventReports) {
    deleteOf("meeting_event", "meeting_report");
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO meeting_event (meeting_report, event_report) VALUES (?, ?)");
    for (Meeting meeting : meetings) {
      meeting.events().forEach(event -> batch.add(ids.get(meeting.id()), eventReports.get(event)));
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void deleteOf(String table, String column) {
    if (article.again()) {
      handle
          .createUpdate(
              "DELETE FROM "
                  + table
                  + " WHERE "
                  + column
                  + " IN (SELECT id FROM meeting_report WHERE article = :article)")
          .bind("article", article.id())
          .execute();
    }
  }
}
