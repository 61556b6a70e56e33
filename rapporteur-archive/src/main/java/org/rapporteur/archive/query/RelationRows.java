package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/** Reads relations, many at once. */
final class RelationRows implements RecordRows<RelationRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.RELATION;
  }

  @Override
  public List<RelationRecord> load(Handle handle, List<Long> ids) {
    Cast cast = Cast.of(handle, ListedKind.RELATION, ids);
    Map<Long, RelationRecord> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT r.*,
                   (SELECT max(confidence) FROM relation_report WHERE relation = r.id) AS confidence
            FROM relation r WHERE r.id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), relation(rows, cast)))
        .list();
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private static RelationRecord relation(ResultSet rows, Cast cast) throws SQLException {
    return new RelationRecord(
        rows.getString("key"),
        Columns.choice(Predicate.values(), rows.getString("predicate")),
        cast.entity(rows.getLong("subject")),
        cast.entity(rows.getLong("object")),
        Columns.choice(Status.values(), rows.getString("status")),
        Columns.day(rows.getString("day")),
        Columns.day(rows.getString("last_day")),
        rows.getDouble("confidence"),
        cast.history(rows));
  }
}
