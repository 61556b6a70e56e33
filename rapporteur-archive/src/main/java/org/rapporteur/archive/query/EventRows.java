package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Status;

/** Reads events, many at once. */
final class EventRows implements RecordRows<EventRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.EVENT;
  }

  @Override
  public List<EventRecord> load(Handle handle, List<Long> ids) {
    Cast cast = Cast.of(handle, ListedKind.EVENT, ids);
    Map<Long, List<String>> topics = topics(handle, ids);
    Map<Long, EventRecord> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM event WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> {
          long id = rows.getLong("id");
          return found.put(id, event(rows, cast, topics.getOrDefault(id, List.of())));
        })
        .list();
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private static EventRecord event(ResultSet rows, Cast cast, List<String> topics)
      throws SQLException {
    long id = rows.getLong("id");
    EventType type = EventType.valueOf(rows.getString("type"));
    return new EventRecord(
        rows.getString("key"),
        type,
        Columns.orNull(rows.getString("mode"), label -> Mode.of(type, label).orElse(null)),
        Quad.values()[rows.getInt("quad") - 1],
        rows.getDouble("intensity"),
        rows.getString("cameo"),
        Columns.decimal(rows, "goldstein"),
        Columns.choice(Status.values(), rows.getString("status")),
        rows.getBoolean("background"),
        Columns.orNull(
            rows.getString("certainty"), label -> Columns.choice(Certainty.values(), label)),
        cast.parties(id, "actor"),
        cast.parties(id, "recipient"),
        cast.place(
            Columns.number(rows, "place"),
            Columns.orNull(
                rows.getString("place_role"), label -> Columns.choice(PlaceRole.values(), label))),
        cast.date(rows),
        Columns.day(rows.getString("day")),
        contexts(rows.getString("contexts")),
        topics,
        rows.getDouble("confidence"),
        cast.history(rows, Columns.labels(rows.getString("conflicts"))));
  }

  static List<Context> contexts(String column) {
    return Columns.labels(column).stream()
        .map(label -> Columns.choice(Context.values(), label))
        .toList();
  }

  private static Map<Long, List<String>> topics(Handle handle, List<Long> ids) {
    Map<Long, List<String>> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT DISTINCT r.event, t.label
            FROM event_report r
            JOIN event_topic et ON et.event_report = r.id
            JOIN topic_report tr ON tr.id = et.topic_report
            JOIN topic t ON t.id = tr.topic
            WHERE r.event IN (SELECT value FROM json_each(:ids))
            ORDER BY r.event, t.label
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> RecordRows.add(found, rows.getLong(1), rows.getString(2)))
        .list();
    return found;
  }
}
