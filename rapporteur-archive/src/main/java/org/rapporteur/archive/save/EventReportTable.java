package org.rapporteur.archive.save;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** What articles say about events. */
final class EventReportTable {
  private final Handle handle;
  private final Stored article;
  private final Map<String, Long> ids = new HashMap<>();

  EventReportTable(Handle handle, Stored article) {
    this.handle = handle;
    this.article = article;
  }

  /**
   * Writes the reports of an article's events.
   *
   * @param statements ids of the rows of its statements, by their ids in the Reading
   * @param topics likewise of its topics
   * @param release takes rows that are no more out of their events
   * @return ids of the rows, by the ids in the Reading
   */
  Map<String, Long> save(
      Map<String, Long> statements, Map<String, Long> topics, Consumer<Set<Long>> release) {
    List<Event> events = article.reading().events();
    ReportKeys keys = new ReportKeys(article.key(), RecordKind.EVENT);
    events.forEach(
        event -> keys.add(event.id(), event.trigger(), event.trigger(), event.type().name()));
    RowIds rows = RowIds.of(handle, "event_report", article, keys);
    insertRows(events, rows);
    rows.deleteGone(release);
    insertParties(events);
    link("event_topic (event_report, topic_report)", events, Event::topics, topics);
    link("event_statement (event_report, statement_report)", events, Event::statements, statements);
    return ids;
  }

  private void insertRows(List<Event> events, RowIds rows) {
    PreparedBatch batch =
        rows.batch(
            """
            local, type, mode, quad, intensity, cameo, goldstein, status, background, certainty,
            place, place_role, date_start, date_end, date_precision, date_basis, contexts,
            confidence, start_at, end_at, words, sentence_start, sentence_end
            """);
    for (Event event : events) {
      long id = rows.of(event.id());
      ids.put(event.id(), id);
      Sentences.Bounds sentence = article.sentence(event.trigger());
      Place place = event.place();
      EventTime time = event.time();
      batch.add(
          id,
          rows.key(event.id()),
          article.id(),
          event.id(),
          event.type().name(),
          event.mode() == null ? null : event.mode().label(),
          event.quad().ordinal() + 1,
          event.intensity(),
          event.cameo(),
          event.goldstein(),
          event.status().label(),
          event.background(),
          certainty(event),
          place == null ? null : article.linked().of(place.entity()).id(),
          place == null ? null : place.role().label(),
          time == null ? null : time.start(),
          time == null ? null : time.end(),
          time == null ? null : time.precision().label(),
          time == null ? null : time.basis().label(),
          Stored.labels(event.contexts()),
          event.confidence(),
          event.trigger().start(),
          event.trigger().end(),
          event.trigger().text(),
          sentence.start(),
          sentence.end());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** The certainty of the innermost statement around an event: the one that says the least else. */
  private @Nullable String certainty(Event event) {
    return article.reading().statements().stream()
        .filter(statement -> event.statements().contains(statement.id()))
        .min(Comparator.comparingInt(EventReportTable::length))
        .map(Statement::certainty)
        .map(Certainty::label)
        .orElse(null);
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(part -> part.end() - part.start()).sum();
  }

  private void insertParties(List<Event> events) {
    deleteOf("event_report_party", "report");
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO event_report_party (report, role, position, entity, start_at, end_at, words)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """);
    for (Event event : events) {
      add(batch, event, "actor", event.actors());
      add(batch, event, "recipient", event.recipients());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void add(PreparedBatch batch, Event event, String role, List<Party> parties) {
    int position = 0;
    for (Party party : parties) {
      Span span = party.span();
      batch.add(
          ids.get(event.id()),
          role,
          position++,
          article.linked().of(party.entity()).id(),
          span == null ? null : span.start(),
          span == null ? null : span.end(),
          span == null ? null : span.text());
    }
  }

  private void link(
      String target,
      List<Event> events,
      Function<Event, List<String>> of,
      Map<String, Long> others) {
    deleteOf(target.substring(0, target.indexOf(' ')), "event_report");
    PreparedBatch batch = handle.prepareBatch("INSERT OR IGNORE INTO " + target + " VALUES (?, ?)");
    for (Event event : events) {
      for (String other : of.apply(event)) {
        batch.add(ids.get(event.id()), others.get(other));
      }
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
                  + " IN (SELECT id FROM event_report WHERE article = :article)")
          .bind("article", article.id())
          .execute();
    }
  }
}
