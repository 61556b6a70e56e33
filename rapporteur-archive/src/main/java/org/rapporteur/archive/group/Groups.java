package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Change;

/** Groups the reports of acts, or those of meetings. */
final class Groups {
  private final Ground ground;
  private final String table;

  Groups(Ground ground) {
    this.ground = ground;
    this.table = ground.table();
  }

  Set<Long> place(Change change, long article) {
    return Placing.place(ground, change, article);
  }

  void refresh(Change change, Collection<Long> ids) {
    new Refresh(ground, change).records(ids, Map.of(), true);
  }

  Set<Long> refreshArticles(Change change, Collection<Long> articles) {
    Set<Long> ids =
        new TreeSet<>(
            change
                .handle()
                .createQuery(
                    "SELECT DISTINCT "
                        + table
                        + " FROM "
                        + table
                        + "_report WHERE article IN (SELECT value FROM json_each(:articles)) AND "
                        + table
                        + " IS NOT NULL")
                .bind("articles", articles.toString())
                .mapTo(Long.class)
                .list());
    new Refresh(ground, change).records(ids, Map.of(), false);
    return ids;
  }

  Set<Long> release(Change change, Collection<Long> reports) {
    change
        .handle()
        .createUpdate(
            "UPDATE "
                + table
                + " SET first = NULL WHERE first IN (SELECT value FROM json_each(:reports))")
        .bind("reports", reports.toString())
        .execute();
    return new TreeSet<>(
        change
            .handle()
            .createQuery(
                "SELECT DISTINCT "
                    + table
                    + " FROM "
                    + table
                    + "_report WHERE id IN (SELECT value FROM json_each(:reports)) AND "
                    + table
                    + " IS NOT NULL")
            .bind("reports", reports.toString())
            .mapTo(Long.class)
            .list());
  }

  String split(Change change, String key, List<String> reportKeys) {
    Handle handle = change.handle();
    long id = id(handle, key);
    List<Told> all = ground.reports().ofRecords(handle, List.of(id));
    List<Told> moving = all.stream().filter(told -> reportKeys.contains(told.key())).toList();
    check(key, reportKeys, all, moving);
    String fresh = freshKey(handle, moving.get(0));
    long target = ground.rows().insert(change, table, fresh, ground.merger().merge(moving));
    Assignment.write(handle, ground, moving, told -> target);
    Pins.set(handle, moving.stream().map(Told::key).toList(), fresh);
    Pins.set(
        handle,
        all.stream().filter(told -> !moving.contains(told)).map(Told::key).toList(),
        key(handle, id));
    new Refresh(ground, change).records(List.of(id), Map.of(), false);
    return fresh;
  }

  String join(Change change, String keep, String other) {
    Handle handle = change.handle();
    long kept = id(handle, keep);
    long lost = id(handle, other);
    if (kept == lost) {
      throw new WrongGrouping(keep + " and " + other + ": are one record already");
    }
    List<Told> reports = ground.reports().ofRecords(handle, List.of(kept, lost));
    Assignment.write(handle, ground, reports, told -> kept);
    Pins.set(handle, reports.stream().map(Told::key).toList(), key(handle, kept));
    new Refresh(ground, change).records(List.of(kept, lost), Map.of(lost, kept), false);
    return key(handle, kept);
  }

  Explanation why(Handle handle, String key) {
    long id = id(handle, key);
    return new Why(ground, handle).explain(id, key(handle, id));
  }

  List<Disagreement> disagreements(Handle handle, String key) {
    return Disagreements.sideBySide(ground.reports().ofRecords(handle, List.of(id(handle, key))));
  }

  Set<Long> regroup(Change change) {
    return new Regrouping(ground, change).run();
  }

  /** Returns how many records a change added, withdrew or made say something else. */
  long changed(Change change) {
    return change
        .handle()
        .createQuery("SELECT count(*) FROM " + table + " WHERE changed = :version")
        .bind("version", change.version())
        .mapTo(Long.class)
        .one();
  }

  private static void check(String key, List<String> wanted, List<Told> all, List<Told> moving) {
    Set<String> unknown = new HashSet<>(wanted);
    all.forEach(told -> unknown.remove(told.key()));
    if (!unknown.isEmpty() || moving.isEmpty()) {
      throw new WrongGrouping(
          key
              + ": has no such report: "
              + String.join(", ", new TreeSet<>(unknown))
              + "; 'rapporteur group --why "
              + key
              + "' lists them");
    }
    if (moving.size() == all.size()) {
      throw new WrongGrouping(key + ": all its reports were named; leave at least one with it");
    }
  }

  /** A split-off record is new, so it takes up no row that was there before. */
  private String freshKey(Handle handle, Told founder) {
    return FoundingKey.unused(handle, ground.kind(), founder.key());
  }

  long id(Handle handle, String key) {
    return Pins.record(handle, table, key)
        .orElseThrow(() -> new WrongGrouping(key + ": there is no such " + table + " here"));
  }

  String key(Handle handle, long id) {
    return handle
        .createQuery("SELECT key FROM " + table + " WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }
}
