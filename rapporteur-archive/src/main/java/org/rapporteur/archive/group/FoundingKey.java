package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Finds for each report the first key that it can give and that no other record is called by. */
  static Map<String, FoundingKey> of(Handle handle, RecordKind kind, Collection<String> reports) {
    Map<String, FoundingKey> found = new LinkedHashMap<>();
    List<String> open = List.copyOf(reports);
    for (int i = 1; !open.isEmpty(); i++) {
      int number = i;
      Map<String, Row> rows =
          rows(handle, kind.label(), open.stream().map(r -> nth(kind, r, number)).toList());
      List<String> left = new ArrayList<>();
      for (String report : open) {
        String key = nth(kind, report, i);
        Row row = rows.get(key);
        if (row == null) {
          found.put(report, new FoundingKey(key, null));
        } else if (row.empty) {
          found.put(report, new FoundingKey(key, row.id));
        } else {
          left.add(report);
        }
      }
      open = left;
    }
    return found;
  }

  /** Finds the first key that this report can give and that no record was ever called by. */
  static String unused(Handle handle, RecordKind kind, String report) {
    for (int i = 1; ; i++) {
      String key = nth(kind, report, i);
      if (rows(handle, kind.label(), List.of(key)).isEmpty()) {
        return key;
      }
    }
  }

  private static String nth(RecordKind kind, String report, int number) {
    return RecordKey.of(kind, number == 1 ? List.of(report) : List.of(report, "" + number));
  }

  private static Map<String, Row> rows(Handle handle, String table, List<String> keys) {
    Map<String, Row> rows = new HashMap<>();
    handle
        .createQuery(
            "SELECT t.key, t.id, NOT EXISTS (SELECT 1 FROM "
                + table
                + "_report AS r WHERE r."
                + table
                + " = t.id) FROM "
                + table
                + " AS t WHERE t.key IN (<keys>)")
        .bindList("keys", keys)
        .map((row, context) ->
            rows.put(row.getString(1), new Row(row.getLong(2), row.getBoolean(3))))
        .list();
    return rows;
  }

  private record Row(long id, boolean empty) {}
}
