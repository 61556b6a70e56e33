package org.rapporteur.archive.save;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Keys;

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
  private long last;

  private RowIds(
      Handle handle, String table, Map<String, String> keys, Map<String, Long> before, long last) {
    this.handle = handle;
    this.table = table;
    this.keys = keys;
    this.before = before;
    this.last = last;
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
    long last =
        handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table).mapTo(Long.class).one();
    return new RowIds(handle, table, reports.keys(), before, last);
  }

  /** Returns the key of a report, by its id in the Reading. */
  String key(String local) {
    return Objects.requireNonNull(keys.get(local));
  }

  /** Returns the id of the row of a report, by its id in the Reading. */
  long of(String local) {
    String key = key(local);
    Long known = before.get(key);
    long id = known == null ? ++last : known;
    used.add(id);
    return id;
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
