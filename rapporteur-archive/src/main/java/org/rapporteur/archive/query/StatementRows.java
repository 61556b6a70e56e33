package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.StatementStyle;

/** Reads statements, many at once. */
final class StatementRows implements RecordRows<StatementRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.STATEMENT;
  }

  @Override
  public List<StatementRecord> load(Handle handle, List<Long> ids) {
    Cast cast = Cast.of(handle, ListedKind.STATEMENT, ids);
    Map<Long, StatementRecord> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT s.*, f.cue_words, f.content,
                   (SELECT max(confidence) FROM statement_report WHERE statement = s.id) AS confidence
            FROM statement s LEFT JOIN statement_report f ON f.id = s.first
            WHERE s.id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), statement(rows, cast)))
        .list();
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private static StatementRecord statement(ResultSet rows, Cast cast) throws SQLException {
    return new StatementRecord(
        rows.getString("key"),
        cast.parties(rows.getLong("id"), "speaker").stream().findFirst().orElse(null),
        rows.getString("cue_words"),
        rows.getString("content"),
        Columns.choice(StatementStyle.values(), rows.getString("style")),
        Columns.choice(Certainty.values(), rows.getString("certainty")),
        Columns.day(rows.getString("day")),
        rows.getDouble("confidence"),
        cast.history(rows));
  }
}
