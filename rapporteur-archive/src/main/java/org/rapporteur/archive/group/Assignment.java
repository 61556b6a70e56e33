package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes which reports belong to which records, and the numbers under which these are found. */
final class Assignment {
  private Assignment() {}

  /** Puts reports into records, whose rows are there. */
  static void write(
      Handle handle, Ground ground, Collection<Told> reports, Function<Told, Long> record) {
    String table = ground.table();
    Map<Long, Long> moved = new TreeMap<>();
    PreparedBatch blocks =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO " + table + "_block (block, " + table + ") VALUES (?, ?)");
    for (Told told : reports) {
      Long id = record.apply(told);
      if (!Objects.equals(told.record(), id)) {
        moved.put(told.id(), id);
      }
      ground.blocks().apply(told).forEach(block -> blocks.add(block, id));
    }
    if (!moved.isEmpty()) {
      move(handle, table, moved);
    }
    if (blocks.size() > 0) {
      blocks.execute();
    }
  }

  /** All at once: SQLite copies each page once for a statement, to be able to undo it. */
  private static void move(Handle handle, String table, Map<Long, Long> moved) {
    handle
        .createUpdate(
            "UPDATE "
                + table
                + "_report SET "
                + table
                + " = p.record FROM (SELECT value ->> 0 AS report, value ->> 1 AS record"
                + " FROM json_each(:pairs)) p WHERE id = p.report")
        .bind(
            "pairs",
            moved.entrySet().stream()
                .map(pair -> List.of(pair.getKey(), pair.getValue()))
                .toList()
                .toString())
        .execute();
  }
}
