package org.rapporteur.archive.group;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;
import org.rapporteur.model.EventType;

/** An archive for tests that is filled with reports written by hand. */
final class Newsroom implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final Database database;
  private final EventGroups events = new EventGroups();
  private final MeetingGroups meetings = new MeetingGroups();
  private final Map<String, Long> articles = new HashMap<>();
  private final Map<String, Long> entities = new HashMap<>();
  private final Cast cast;

  Newsroom(Path file, Cast cast) {
    this.database = Database.open(file, CLOCK);
    this.cast = cast;
  }

  /** Saves the reports of one article and groups them; returns their keys. */
  List<String> publish(String article, List<TestReport> reports) {
    return database.change(
        "test",
        change -> {
          long id = article(change, article, reports.get(0));
          List<String> keys = reports(change, id, article, reports);
          events.place(change, id);
          meetings.place(change, id);
          return keys;
        });
  }

  /** Saves the reports of one article without grouping them; returns the id of the article. */
  long stage(Change change, String article, List<TestReport> reports) {
    long id = article(change, article, reports.get(0));
    reports(change, id, article, reports);
    return id;
  }

  private List<String> reports(Change change, long id, String article, List<TestReport> reports) {
    return IntStream.range(0, reports.size())
        .mapToObj(i -> report(change, id, article, i, reports.get(i)))
        .toList();
  }

  /** Returns the key of the record of each report. */
  Map<String, String> records(String table) {
    return database.read(handle -> {
      Map<String, String> records = new TreeMap<>();
      handle
          .createQuery(
              "SELECT r.key, t.key FROM "
                  + table
                  + "_report AS r LEFT JOIN "
                  + table
                  + " AS t ON t.id = r."
                  + table)
          .map((row, context) -> records.put(row.getString(1), row.getString(2) + ""))
          .list();
      return records;
    });
  }

  Database database() {
    return database;
  }

  /** Returns a value of a record. */
  String value(String key, String column) {
    String table = RecordKind.of(key).orElseThrow().label();
    return database.read(handle ->
        handle
            .createQuery("SELECT " + column + " || '' FROM " + table + " WHERE key = :key")
            .bind("key", key)
            .mapTo(String.class)
            .findFirst()
            .orElse(""));
  }

  private long article(Change change, String name, TestReport report) {
    Long known = articles.get(name);
    if (known != null) {
      return known;
    }
    Handle handle = change.handle();
    long id =
        handle
            .createQuery(
                """
                INSERT INTO article (key, text_hash, title, published, length, reading, reader,
                  origin, added, copy_of, version)
                VALUES (:key, :key, :key, :published, 0, x'', 'test', 'test', '', 0, :version)
                RETURNING id
                """)
            .bind("key", name)
            .bind("published", report.published())
            .bind("version", change.version())
            .mapTo(Long.class)
            .one();
    Long original = report.copyOf() == null ? null : articles.get(report.copyOf());
    handle.execute(
        "UPDATE article SET copy_of = ? WHERE id = ?", original == null ? id : original, id);
    articles.put(name, id);
    return id;
  }

  private String report(Change change, long article, String name, int index, TestReport report) {
    String key = RecordKey.of(RecordKind.REPORT, List.of(name, "" + index));
    long id =
        report.isMeeting()
            ? meetingReport(change, article, key, index, report)
            : eventReport(change, article, key, index, report);
    report.topics().forEach(topic -> topic(change, article, id, topic, report));
    return key;
  }

  private long eventReport(Change change, long article, String key, int index, TestReport report) {
    Handle handle = change.handle();
    EventType type = EventType.valueOf(report.kind());
    long id =
        handle
            .createQuery(
                """
                INSERT INTO event_report (key, article, local, type, mode, quad, intensity, status,
                  background, place, place_role, date_start, date_end, date_precision, date_basis,
                  contexts, confidence, start_at, end_at, words, sentence_start, sentence_end)
                VALUES (:key, :article, :local, :type, :mode, :quad, :intensity, :status,
                  :background, :place, 'stated', :start, :end, :precision, :basis, '', 0.9, :at,
                  :at, :words, 0, 0)
                RETURNING id
                """)
            .bind("key", key)
            .bind("article", article)
            .bind("local", "v" + (index + 1))
            .bind("type", report.kind())
            .bind("mode", report.mode())
            .bind("quad", type.quad().ordinal() + 1)
            .bind("intensity", type.intensity())
            .bind("status", report.status())
            .bind("background", report.background())
            .bind("place", place(change, report))
            .bind("start", report.start())
            .bind("end", report.end())
            .bind("precision", report.precision())
            .bind("basis", report.start() == null ? null : "stated")
            .bind("at", index * 100)
            .bind("words", report.words())
            .mapTo(Long.class)
            .one();
    parties(change, "event", id, EventReports.ACTOR, report.actors());
    parties(change, "event", id, EventReports.RECIPIENT, report.recipients());
    return id;
  }

  private long meetingReport(
      Change change, long article, String key, int index, TestReport report) {
    long id =
        change
            .handle()
            .createQuery(
                """
                INSERT INTO meeting_report (key, article, local, kind, status, place, date_start,
                  date_end, date_precision, date_basis, start_at, end_at, words, sentence_start,
                  sentence_end)
                VALUES (:key, :article, :local, :kind, :status, :place, :start, :end, :precision,
                  :basis, :at, :at, :words, 0, 0)
                RETURNING id
                """)
            .bind("key", key)
            .bind("article", article)
            .bind("local", "m" + (index + 1))
            .bind("kind", report.kind())
            .bind("status", report.status())
            .bind("place", place(change, report))
            .bind("start", report.start())
            .bind("end", report.end())
            .bind("precision", report.precision())
            .bind("basis", report.start() == null ? null : "stated")
            .bind("at", index * 100)
            .bind("words", report.words())
            .mapTo(Long.class)
            .one();
    parties(change, "meeting", id, MeetingReports.PARTICIPANT, report.actors());
    return id;
  }

  private @Nullable Long place(Change change, TestReport report) {
    return report.place() == null ? null : entity(change, report.place());
  }

  private void parties(Change change, String table, long report, String role, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      change
          .handle()
          .execute(
              "INSERT INTO "
                  + table
                  + "_report_party (report, role, position, entity) VALUES (?, ?, ?, ?)",
              report,
              role,
              i,
              entity(change, names.get(i)));
    }
  }

  private void topic(Change change, long article, long report, String label, TestReport told) {
    if (told.isMeeting()) {
      change
          .handle()
          .execute("UPDATE meeting_report SET topics = ? WHERE id = ?", "|" + label + "|", report);
      return;
    }
    Handle handle = change.handle();
    handle.execute(
        """
        INSERT OR IGNORE INTO topic (key, label, contexts, media_topics, articles, independent,
          added, changed) VALUES (?, ?, '', '', 1, 1, ?, ?)
        """,
        "topic-" + label,
        label,
        change.version(),
        change.version());
    long id =
        handle
            .createQuery(
                """
                INSERT INTO topic_report (key, article, local, topic, label, contexts,
                  media_topics, status, salience)
                SELECT :key, :article, 't', id, label, '', '', 'actual', 1 FROM topic
                WHERE label = :label
                RETURNING id
                """)
            .bind("key", "topic-report-" + report + label)
            .bind("article", article)
            .bind("label", label)
            .mapTo(Long.class)
            .one();
    handle.execute("INSERT INTO event_topic VALUES (?, ?)", report, id);
  }

  private long entity(Change change, String name) {
    return entities.computeIfAbsent(name, each -> insert(change, cast.find(each)));
  }

  private static long insert(Change change, Cast.Figure figure) {
    return change
        .handle()
        .createQuery(
            """
            INSERT INTO entity (key, type, name, country, sector, iso, added, changed)
            VALUES (:key, :type, :name, :country, :sector, :iso, :version, :version)
            RETURNING id
            """)
        .bind("key", "entity-" + figure.name())
        .bind("type", figure.type())
        .bind("name", figure.name())
        .bind("country", figure.country())
        .bind("sector", figure.sector())
        .bind("iso", figure.state() ? figure.country() : null)
        .bind("version", change.version())
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    database.close();
  }
}
