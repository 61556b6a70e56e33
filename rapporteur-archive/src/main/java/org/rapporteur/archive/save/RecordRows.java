package org.rapporteur.archive.save;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.archive.store.NextId;

/** The records of a kind whose keys say all that makes them one: they need no grouping. */
final class RecordRows {
  private final Change change;
  private final Handle handle;
  private final String table;

  /** Works on the table of a kind, which is named like the kind. */
  RecordRows(Change change, RecordKind kind) {
    this.change = change;
    this.handle = change.handle();
    this.table = kind.label();
  }

  /**
   * Finds the records of these keys, and makes those that are missing.
   *
   * @param sought what each key stands for: names of columns and their values
   * @return ids by keys; of a record that was joined with another, the other's
   */
  Map<String, Long> findOrMake(Map<String, Map<String, Object>> sought) {
    Map<String, Long> ids = new HashMap<>(find(sought.keySet()));
    Map<String, Map<String, Object>> missing = new LinkedHashMap<>(sought);
    missing.keySet().removeAll(ids.keySet());
    if (missing.isEmpty()) {
      return ids;
    }
    Set<String> columns = new TreeSet<>(missing.values().iterator().next().keySet());
    long next = NextId.of(handle, table);
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO "
                + table
                + " (id, key, added, changed, "
                + String.join(", ", columns)
                + ") VALUES (:id, :key, :version, :version, :"
                + String.join(", :", columns)
                + ")");
    for (Map.Entry<String, Map<String, Object>> row : missing.entrySet()) {
      ids.put(row.getKey(), next);
      batch
          .bind("id", next++)
          .bind("key", row.getKey())
          .bind("version", change.version())
          .bindMap(row.getValue())
          .add();
    }
    batch.execute();
    return ids;
  }

  private Map<String, Long> find(Collection<String> keys) {
    Map<String, Long> ids = new HashMap<>();
    handle
        .createQuery(
            "SELECT r.key, r.id, r.replaced_by FROM json_each(:keys) AS wanted CROSS JOIN "
                + table
                + " r ON r.key = wanted.value")
        .bind("keys", Keys.json(keys))
        .map(
            (row, context) -> new Found(row.getString(1), row.getLong(2), row.getString(3) != null))
        .forEach(found -> ids.put(found.key, found.replaced ? successor(found.key) : found.id));
    return ids;
  }

  private long successor(String key) {
    return handle
        .createQuery(
            """
            WITH RECURSIVE way (id, replaced_by) AS (
              SELECT id, replaced_by FROM %s WHERE key = :key
              UNION
              SELECT r.id, r.replaced_by FROM %s r JOIN way ON r.key = way.replaced_by
            )
            SELECT id FROM way WHERE replaced_by IS NULL
            """
                .formatted(table, table))
        .bind("key", key)
        .mapTo(Long.class)
        .one();
  }

  /** Returns the ids of the records that an article's reports belong to. */
  Set<Long> of(long article) {
    return handle
        .createQuery(
            "SELECT DISTINCT "
                + table
                + " FROM "
                + table
                + "_report WHERE article = :article AND "
                + table
                + " IS NOT NULL ORDER BY 1")
        .bind("article", article)
        .mapTo(Long.class)
        .collectIntoSet();
  }

  /** Forgets which report was first where that is about to go. */
  void forgetFirst(Set<Long> reports) {
    handle
        .createUpdate(
            "UPDATE "
                + table
                + " SET first = NULL WHERE id IN (SELECT "
                + table
                + " FROM "
                + table
                + "_report WHERE id IN (SELECT value FROM json_each(:ids)))"
                + " AND first IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Keys.numbers(reports))
        .execute();
  }

  private record Found(String key, long id, boolean replaced) {}
}
