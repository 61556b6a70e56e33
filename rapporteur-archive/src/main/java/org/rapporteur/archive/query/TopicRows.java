package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.archive.store.ListedKind;

/** Reads topics, many at once. */
final class TopicRows implements RecordRows<TopicRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.TOPIC;
  }

  @Override
  public List<TopicRecord> load(Handle handle, List<Long> ids) {
    Map<Long, TopicRecord> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM topic WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), topic(rows)))
        .list();
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private static TopicRecord topic(ResultSet rows) throws SQLException {
    return new TopicRecord(
        rows.getString("key"),
        rows.getString("label"),
        EventRows.contexts(rows.getString("contexts")),
        Columns.labels(rows.getString("media_topics")),
        Columns.day(rows.getString("day")),
        Columns.day(rows.getString("last_day")),
        rows.getInt("articles"),
        rows.getInt("independent"),
        Columns.verdict(rows.getString("verdict")));
  }
}
