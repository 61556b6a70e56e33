package org.rapporteur.archive.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps the tables that lists are made from (listed, listed_term and their counts) in step with the
 * records. Triggers note which records a change touched, other than new ones; before it ends, what
 * those are found by is worked out anew, for all of them at once.
 */
final class Listed {
  private Listed() {}

  /** Brings the lists up to date with what the running transaction did, as the given version. */
  static void refresh(Handle handle, long version) {
    for (ListedKind kind : ListedKind.values()) {
      noteNew(handle, kind, version);
    }
    boolean any =
        handle.createQuery("SELECT EXISTS (SELECT 1 FROM stale)").mapTo(Boolean.class).one();
    if (!any) {
      return;
    }
    handle.execute(
        """
        CREATE TEMP TABLE IF NOT EXISTS fresh (
          id INTEGER PRIMARY KEY, day INTEGER, month INTEGER, traits INTEGER, terms TEXT)
        """);
    for (ListedKind kind : ListedKind.values()) {
      refresh(handle, kind);
    }
    handle.execute("DELETE FROM stale");
  }

  /** New records are known by their version: a trigger for each would double the cost of a row. */
  private static void noteNew(Handle handle, ListedKind kind, long version) {
    if (kind != ListedKind.ARTICLE) {
      handle
          .createUpdate(
              "INSERT OR IGNORE INTO stale SELECT :kind, id FROM "
                  + kind.table()
                  + " WHERE changed = :version")
          .bind("kind", kind.number())
          .bind("version", version)
          .execute();
    }
  }

  private static void refresh(Handle handle, ListedKind kind) {
    handle.execute("DELETE FROM temp.fresh");
    run(handle, kind, kind.fresh());
    spareSame(handle, kind);
    takeOut(handle, kind);
    putIn(handle, kind);
  }

  /** What is found by the same as before stays as it is. */
  private static void spareSame(Handle handle, ListedKind kind) {
    run(
        handle,
        kind,
        """
        DELETE FROM stale WHERE kind = :kind AND id IN (
          SELECT f.id FROM temp.fresh f CROSS JOIN listed l ON l.kind = :kind AND l.id = f.id
          WHERE l.day = f.day AND l.traits = f.traits AND l.terms = f.terms)
        """);
    run(
        handle,
        kind,
        "DELETE FROM temp.fresh WHERE id NOT IN (SELECT id FROM stale WHERE kind = :kind)");
  }

  private static void takeOut(Handle handle, ListedKind kind) {
    run(
        handle,
        kind,
        """
        INSERT INTO listed_tally (kind, traits, month, records)
        SELECT l.kind, l.traits, l.month, -count(*)
        FROM stale s CROSS JOIN listed l ON l.kind = s.kind AND l.id = s.id
        WHERE s.kind = :kind GROUP BY l.traits, l.month
        ON CONFLICT DO UPDATE SET records = records + excluded.records
        """);
    takeOutTerms(handle, kind);
    run(
        handle,
        kind,
        """
        DELETE FROM listed
        WHERE kind = :kind AND id IN (SELECT id FROM stale WHERE kind = :kind)
        """);
  }

  /** One by one: SQLite would look up a set of several columns by the first of them only. */
  private static void takeOutTerms(Handle handle, ListedKind kind) {
    List<Map<String, Object>> old =
        handle
            .createQuery(
                """
                SELECT t.value AS term, l.day, l.id
                FROM stale s CROSS JOIN listed l ON l.kind = s.kind AND l.id = s.id
                CROSS JOIN json_each(l.terms) t WHERE s.kind = :kind
                """)
            .bind("kind", kind.number())
            .mapToMap()
            .list();
    if (old.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "DELETE FROM listed_term WHERE kind = :kind AND term = :term AND day = :day AND id = :id");
    old.forEach(row -> batch.bind("kind", kind.number()).bindMap(row).add());
    batch.execute();
    run(
        handle,
        kind,
        """
        INSERT INTO listed_count (kind, term, traits, records)
        SELECT l.kind, t.value, l.traits, -count(*)
        FROM stale s CROSS JOIN listed l ON l.kind = s.kind AND l.id = s.id
        CROSS JOIN json_each(l.terms) t WHERE s.kind = :kind GROUP BY t.value, l.traits
        ON CONFLICT DO UPDATE SET records = records + excluded.records
        """);
  }

  private static void putIn(Handle handle, ListedKind kind) {
    run(
        handle,
        kind,
        """
        INSERT INTO listed (kind, id, day, month, traits, terms)
        SELECT :kind, id, day, month, traits, terms FROM temp.fresh
        """);
    run(
        handle,
        kind,
        """
        INSERT INTO listed_term (kind, term, day, id, traits)
        SELECT :kind, t.value, f.day, f.id, f.traits
        FROM temp.fresh f CROSS JOIN json_each(f.terms) t
        ORDER BY t.value, f.day, f.id
        """);
    run(
        handle,
        kind,
        """
        INSERT INTO listed_count (kind, term, traits, records)
        SELECT :kind, t.value, f.traits, count(*)
        FROM temp.fresh f CROSS JOIN json_each(f.terms) t WHERE true GROUP BY t.value, f.traits
        ON CONFLICT DO UPDATE SET records = records + excluded.records
        """);
    run(
        handle,
        kind,
        """
        INSERT INTO listed_tally (kind, traits, month, records)
        SELECT :kind, traits, month, count(*) FROM temp.fresh WHERE true GROUP BY traits, month
        ON CONFLICT DO UPDATE SET records = records + excluded.records
        """);
  }

  private static void run(Handle handle, ListedKind kind, String sql) {
    handle.createUpdate(sql).bind("kind", kind.number()).execute();
  }
}
