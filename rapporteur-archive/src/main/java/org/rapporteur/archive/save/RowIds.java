package org.rapporteur.archive.save;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.archive.store.NextId;

/**
 * Ids for the rows of one article in one table: a row that was there before keeps its own, so that
 * what points to it still does.
 */
final class RowIds {
  private final Handle handle;
  private final String table;
  private final Map<String, String> keys;
  private final Map<String, Long> before;
  private final Set<Long> used = new HashSet<>();
  private long next;

  private RowIds(
      Handle handle, String table, Map<String, String> keys, Map<String, Long> before, long next) {
    this.handle = handle;
    this.table = table;
    this.keys = keys;
    this.before = before;
    this.next = next;
  }

  static RowIds of(Handle handle, String table, Stored article, ReportKeys reports) {
    Map<String, Long> before = new HashMap<>();
    if (article.again()) {
      handle
          .createQuery("SELECT key, id FROM " + table + " WHERE article = :article")
          .bind("article", article.id())
          .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
          .forEach(row -> before.put(row.getKey(), row.getValue()));
    }
    return new RowIds(handle, table, reports.keys(), before, NextId.of(handle, table));
  }

  /** Returns the key of a report, by its id in the Reading. */
  String key(String local) {
    return Objects.requireNonNull(keys.get(local));
  }

  /** Returns the id of the row of a report, by its id in the Reading. */
  long of(String local) {
    String key = key(local);
    Long known = before.get(key);
    long id = known == null ? next++ : known;
    used.add(id);
    return id;
  }

  /** Prepares the writing of rows: a value for each of id, key, article and these columns. */
  PreparedBatch batch(String columns) {
    List<String> names = List.of(columns.strip().split(",\\s+"));
    String insertion =
        "INSERT INTO "
            + table
            + " (id, key, article, "
            + String.join(", ", names)
            + ") VALUES (?, ?, ?"
            + ", ?".repeat(names.size())
            + ")";
    // an insertion that may turn into an update costs SQLite twice as much
    return handle.prepareBatch(before.isEmpty() ? insertion : insertion + orReplacing(names));
  }

  private static String orReplacing(List<String> columns) {
    return columns.stream()
        .map(column -> column + " = excluded." + column)
        .collect(Collectors.joining(", ", " ON CONFLICT (id) DO UPDATE SET ", ""));
  }

  /**
   * Deletes the rows of before that nobody asked for.
   *
   * @param release takes their ids out of what points to them
   */
  void deleteGone(Consumer<Set<Long>> release) {
    Set<Long> gone = new HashSet<>(before.values());
    gone.removeAll(used);
    if (!gone.isEmpty()) {
      release.accept(gone);
      handle
          .createUpdate("DELETE FROM " + table + " WHERE id IN (SELECT value FROM json_each(:ids))")
          .bind("ids", Keys.numbers(gone))
          .execute();
    }
  }
}
