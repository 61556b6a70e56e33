package org.rapporteur.archive.query;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Judged;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.ListedKind;

/** Finds the records that nobody judged yet, and counts those that users did judge. */
final class Judgements {
  private Judgements() {}

  /**
   * Returns the more doubtful of some records first: those whose reports disagree, then those that
   * the reader is least sure of.
   */
  static List<Long> doubtful(Handle handle, ListedKind kind, List<Long> ids, int limit) {
    String doubt =
        switch (kind) {
          case EVENT -> "r.conflicts = '', r.confidence";
          case MEETING -> "r.conflicts = '', r.independent";
          case STATEMENT, RELATION -> "p.confidence";
          case TOPIC, ARTICLE, ENTITY -> "r.id";
        };
    String report =
        kind == ListedKind.STATEMENT || kind == ListedKind.RELATION
            ? "LEFT JOIN " + kind.table() + "_report p ON p.id = r.first"
            : "";
    String sql =
        """
        SELECT r.id FROM %s r %s
        WHERE r.id IN (SELECT value FROM json_each(:ids)) ORDER BY %s, r.key LIMIT :limit
        """
            .formatted(kind.table(), report, doubt);
    return handle
        .createQuery(sql)
        .bind("ids", Columns.ids(ids))
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  /** Returns some records in an order that has nothing to do with what they say. */
  static List<Long> drawn(Handle handle, ListedKind kind, List<Long> ids, int limit) {
    String sql =
        """
        SELECT id FROM %s WHERE id IN (SELECT value FROM json_each(:ids))
        ORDER BY substr(key, -6) LIMIT :limit
        """
            .formatted(kind.table());
    return handle
        .createQuery(sql)
        .bind("ids", Columns.ids(ids))
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  /** Counts what was judged, by kind and type. */
  static List<Judged> counts(Handle handle) {
    return Stream.of(
            ListedKind.EVENT, ListedKind.MEETING, ListedKind.STATEMENT, ListedKind.RELATION)
        .flatMap(kind -> counts(handle, kind).stream())
        .toList();
  }

  /** People say little, so that it is counted from what they said. */
  private static List<Judged> counts(Handle handle, ListedKind kind) {
    String type =
        switch (kind) {
          case EVENT -> "type";
          case MEETING -> "kind";
          case STATEMENT -> "certainty";
          case RELATION -> "predicate";
          case TOPIC, ARTICLE, ENTITY -> throw new IllegalArgumentException(kind + " has no type");
        };
    String sql =
        """
        WITH said (record, corrected) AS (
          SELECT record, max(field <> 'verdict') FROM correction WHERE undone = 0
            AND record >= '%1$s-' AND record < '%1$s.' GROUP BY record)
        SELECT r.%2$s, sum(s.corrected = 0 AND r.verdict = 'accepted'),
               sum(s.corrected = 1 OR r.verdict = 'rejected')
        FROM said s JOIN %1$s r ON r.key = s.record
        WHERE r.withdrawn IS NULL AND r.replaced_by IS NULL
          AND (r.verdict IS NOT NULL OR s.corrected = 1)
        GROUP BY 1 ORDER BY count(*) DESC, 1
        """
            .formatted(kind.table(), type);
    RecordKind record = RecordKind.valueOf(kind.name());
    return handle
        .createQuery(sql)
        .map((rows, context) ->
            new Judged(record, rows.getString(1), rows.getLong(2), rows.getLong(3)))
        .list();
  }
}
