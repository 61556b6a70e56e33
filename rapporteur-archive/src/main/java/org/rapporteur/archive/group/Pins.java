package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What users said about which report belongs to which record. */
final class Pins {
  private static final int LONGEST_CHAIN = 20;

  private Pins() {}

  /** Returns the ids of the records into which users put reports of an article, by report key. */
  static Map<String, Long> of(Handle handle, String table, long article) {
    Map<String, String> records = new HashMap<>();
    handle
        .createQuery(
            "SELECT p.report, p.record FROM "
                + table
                + "_report AS r JOIN pin AS p ON p.report = r.key WHERE r.article = :article")
        .bind("article", article)
        .map((row, context) -> records.put(row.getString(1), row.getString(2)))
        .list();
    Map<String, Long> pins = new HashMap<>();
    records.forEach(
        (report, record) -> record(handle, table, record).ifPresent(id -> pins.put(report, id)));
    return pins;
  }

  /** Returns the id of a record, or of the one that took its place. */
  static Optional<Long> record(Handle handle, String table, String key) {
    String wanted = key;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      List<Row> rows =
          handle
              .createQuery("SELECT id, replaced_by FROM " + table + " WHERE key = :key")
              .bind("key", wanted)
              .map((row, context) -> new Row(row.getLong(1), Optional.ofNullable(row.getString(2))))
              .list();
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      Row row = rows.get(0);
      if (row.replacedBy.isEmpty()) {
        return Optional.of(row.id);
      }
      wanted = row.replacedBy.get();
    }
    return Optional.empty();
  }

  static void set(Handle handle, Collection<String> reports, String record) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT OR REPLACE INTO pin (report, record) VALUES (?, ?)");
    reports.forEach(report -> batch.add(report, record));
    batch.execute();
  }

  private record Row(long id, Optional<String> replacedBy) {}
}
