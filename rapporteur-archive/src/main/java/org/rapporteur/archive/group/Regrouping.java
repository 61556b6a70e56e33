package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;

/**
 * Groups all reports anew in order of publication, as if they came so. A group keeps the key of the
 * record that most of its reports were in before; what a user split and joined stays.
 */
final class Regrouping {
  private static final int BATCH = 500;

  private final Ground ground;
  private final Change change;
  private final Handle handle;
  private final String table;

  Regrouping(Ground ground, Change change) {
    this.ground = ground;
    this.change = change;
    this.handle = change.handle();
    this.table = ground.table();
  }

  /** Returns the ids of the records that have corrections to be laid over them again. */
  Set<Long> run() {
    remember();
    for (long article : articles()) {
      Placing.place(ground, change, article);
    }
    List<Claim> claims = claims();
    Map<Long, Long> targets = targets(claims);
    moveTo(targets);
    Map<Long, Long> successors = new HashMap<>();
    claims.forEach(
        claim -> successors.putIfAbsent(claim.before, targets.getOrDefault(claim.now, claim.now)));
    finish(successors);
    return corrected();
  }

  private void remember() {
    handle.execute("DROP TABLE IF EXISTS temp.report_before");
    handle.execute("DROP TABLE IF EXISTS temp.record_before");
    handle.execute(
        "CREATE TEMP TABLE report_before AS SELECT id AS report, "
            + table
            + " AS record FROM "
            + table
            + "_report WHERE "
            + table
            + " IS NOT NULL");
    handle.execute("CREATE INDEX temp.report_before_report ON report_before (report)");
    handle.execute(
        "CREATE TEMP TABLE record_before AS SELECT id AS record, fingerprint, changed FROM "
            + table
            + " WHERE withdrawn IS NULL");
    handle.execute("CREATE INDEX temp.record_before_record ON record_before (record)");
    handle.execute("UPDATE " + table + "_report SET " + table + " = NULL");
    handle.execute("DELETE FROM " + table + "_block");
  }

  private List<Long> articles() {
    return handle
        .createQuery("SELECT id FROM article ORDER BY published IS NULL, published, id")
        .mapTo(Long.class)
        .list();
  }

  /** How many reports went from which record to which, most first. */
  private List<Claim> claims() {
    return handle
        .createQuery(
            "SELECT r."
                + table
                + ", b.record, count(*) FROM "
                + table
                + "_report AS r JOIN temp.report_before AS b ON b.report = r.id"
                + " GROUP BY 1, 2 ORDER BY 3 DESC, 2, 1")
        .map((row, context) -> new Claim(row.getLong(1), row.getLong(2)))
        .list();
  }

  /** Returns the row that each group goes to, where that is another than it is in. */
  private Map<Long, Long> targets(List<Claim> claims) {
    Map<Long, Long> rows = new LinkedHashMap<>();
    Set<Long> taken = new HashSet<>();
    for (long pinned : pinned()) {
      rows.put(pinned, pinned);
      taken.add(pinned);
    }
    for (Claim claim : claims) {
      if (!rows.containsKey(claim.now) && taken.add(claim.before)) {
        rows.put(claim.now, claim.before);
      }
    }
    for (long now : occupied()) {
      if (!rows.containsKey(now)) {
        rows.put(now, taken.add(now) ? now : freshRow(now));
      }
    }
    rows.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return rows;
  }

  private List<Long> pinned() {
    return handle
        .createQuery(
            "SELECT DISTINCT r."
                + table
                + " FROM pin AS p JOIN "
                + table
                + "_report AS r ON r.key = p.report WHERE r."
                + table
                + " IS NOT NULL ORDER BY 1")
        .mapTo(Long.class)
        .list();
  }

  private List<Long> occupied() {
    return handle
        .createQuery(
            "SELECT DISTINCT "
                + table
                + " FROM "
                + table
                + "_report WHERE "
                + table
                + " IS NOT NULL ORDER BY 1")
        .mapTo(Long.class)
        .list();
  }

  /** The key that the group would have by itself belongs to another one. */
  private long freshRow(long now) {
    List<Told> reports = ground.reports().ofRecords(handle, List.of(now));
    String key = FoundingKey.unused(handle, ground.kind(), reports.get(0).key());
    return ground.rows().insert(change, table, key, ground.merger().merge(reports));
  }

  private void moveTo(Map<Long, Long> targets) {
    if (targets.isEmpty()) {
      return;
    }
    handle.execute("DROP TABLE IF EXISTS temp.target");
    handle.execute("CREATE TEMP TABLE target (now INTEGER PRIMARY KEY, row INTEGER NOT NULL)");
    PreparedBatch batch = handle.prepareBatch("INSERT INTO temp.target (now, row) VALUES (?, ?)");
    targets.forEach((now, row) -> batch.add(now, row));
    batch.execute();
    handle.execute(
        "UPDATE "
            + table
            + "_report SET "
            + table
            + " = (SELECT row FROM temp.target WHERE now = "
            + table
            + "_report."
            + table
            + ") WHERE "
            + table
            + " IN (SELECT now FROM temp.target)");
    handle.execute("DROP TABLE IF EXISTS temp.moved_block");
    handle.execute(
        "CREATE TEMP TABLE moved_block AS SELECT b.block, t.row FROM "
            + table
            + "_block AS b JOIN temp.target AS t ON t.now = b."
            + table);
    handle.execute(
        "DELETE FROM " + table + "_block WHERE " + table + " IN (SELECT now FROM temp.target)");
    handle.execute(
        "INSERT OR IGNORE INTO "
            + table
            + "_block (block, "
            + table
            + ") SELECT block, row FROM temp.moved_block");
  }

  private void finish(Map<Long, Long> successors) {
    Set<Long> all = new TreeSet<>(occupied());
    all.addAll(
        handle.createQuery("SELECT record FROM temp.record_before").mapTo(Long.class).list());
    all.addAll(
        handle
            .createQuery("SELECT id FROM " + table + " WHERE added = :version")
            .bind("version", change.version())
            .mapTo(Long.class)
            .list());
    List<Long> ids = new ArrayList<>(all);
    Refresh refresh = new Refresh(ground, change);
    for (int i = 0; i < ids.size(); i += BATCH) {
      refresh.records(ids.subList(i, Math.min(ids.size(), i + BATCH)), successors, true);
    }
    forgetInterim();
    // what says the same as before is not changed, whatever it said in between
    handle.execute(
        "UPDATE "
            + table
            + " SET changed = b.changed FROM temp.record_before AS b"
            + " WHERE b.record = id AND b.fingerprint = "
            + table
            + ".fingerprint AND withdrawn IS NULL");
  }

  /** Rows made and left on the way were never seen by anybody. */
  private void forgetInterim() {
    String interim =
        "(SELECT id FROM " + table + " WHERE added = :version AND withdrawn = :version)";
    for (String where :
        List.of(
            table + "_block WHERE " + table + " IN ",
            table + "_party WHERE " + table + " IN ",
            table + " WHERE id IN ")) {
      handle
          .createUpdate("DELETE FROM " + where + interim)
          .bind("version", change.version())
          .execute();
    }
  }

  private Set<Long> corrected() {
    return new TreeSet<>(
        handle
            .createQuery(
                "SELECT DISTINCT t.id FROM correction AS c JOIN "
                    + table
                    + " AS t ON t.key = c.record")
            .mapTo(Long.class)
            .list());
  }

  private record Claim(long now, long before) {}
}
