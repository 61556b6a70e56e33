package org.rapporteur.archive.group;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;

/**
 * The key of a record that a report founds.
 *
 * @param key the key
 * @param row id of the row that has it already and holds no report; absent if there is none
 */
record FoundingKey(String key, @Nullable Long row) {

  /** Finds the first key that this report can give and that no other record is called by. */
  static FoundingKey of(Handle handle, RecordKind kind, String report) {
    for (int i = 1; ; i++) {
      String key = nth(kind, report, i);
      List<Row> rows = rows(handle, kind.label(), key);
      if (rows.isEmpty()) {
        return new FoundingKey(key, null);
      }
      if (rows.get(0).empty) {
        return new FoundingKey(key, rows.get(0).id);
      }
    }
  }

  /** Finds the first key that this report can give and that no record was ever called by. */
  static String unused(Handle handle, RecordKind kind, String report) {
    for (int i = 1; ; i++) {
      String key = nth(kind, report, i);
      if (rows(handle, kind.label(), key).isEmpty()) {
        return key;
      }
    }
  }

  private static String nth(RecordKind kind, String report, int number) {
    return RecordKey.of(kind, number == 1 ? List.of(report) : List.of(report, "" + number));
  }

  private static List<Row> rows(Handle handle, String table, String key) {
    return handle
        .createQuery(
            "SELECT id, NOT EXISTS (SELECT 1 FROM "
                + table
                + "_report AS r WHERE r."
                + table
                + " = t.id) FROM "
                + table
                + " AS t WHERE key = :key")
        .bind("key", key)
        .map((row, context) -> new Row(row.getLong(1), row.getBoolean(2)))
        .list();
  }

  private record Row(long id, boolean empty) {}
}
