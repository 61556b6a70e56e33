package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Change;

/** Makes records anew from their reports. */
final class Refresh {
  private final Ground ground;
  private final Change change;

  Refresh(Ground ground, Change change) {
    this.ground = ground;
    this.change = change;
  }

  /**
   * Makes records anew. One without reports is withdrawn and stays known.
   *
   * @param ids of the records
   * @param moved where reports of a record went, for those that lost all
   * @param anyway write also what says the same as before, so that corrections vanish from the row
   */
  void records(Collection<Long> ids, Map<Long, Long> moved, boolean anyway) {
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, String> before = fingerprints(ids);
    Map<Long, List<Told>> reports =
        ground.reports().ofRecords(change.handle(), ids).stream()
            .collect(Collectors.groupingBy(told -> Objects.requireNonNull(told.record())));
    List<Rows.Known> known = new ArrayList<>();
    for (long id : new TreeSet<>(ids)) {
      List<Told> told = reports.getOrDefault(id, List.of());
      if (told.isEmpty()) {
        withdraw(id, moved.get(id));
        continue;
      }
      Merged merged = ground.merger().merge(told);
      boolean changed = !merged.fingerprint().equals(before.get(id));
      if (changed || anyway) {
        known.add(new Rows.Known(id, merged, changed));
      }
    }
    if (!known.isEmpty()) {
      ground.rows().update(change, known);
    }
  }

  /** A record that was withdrawn has none, since it says something else when it comes back. */
  private Map<Long, String> fingerprints(Collection<Long> ids) {
    Map<Long, String> fingerprints = new HashMap<>();
    change
        .handle()
        .createQuery(
            "SELECT id, iif(withdrawn IS NULL, fingerprint, '') FROM "
                + ground.table()
                + " WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", ids.toString())
        .map((row, context) -> fingerprints.put(row.getLong(1), row.getString(2)))
        .list();
    return fingerprints;
  }

  void withdraw(long id, @Nullable Long successor) {
    String table = ground.table();
    change
        .handle()
        .createUpdate(
            "UPDATE "
                + table
                + " SET withdrawn = :version, changed = :version, first = NULL,"
                + " replaced_by = (SELECT key FROM "
                + table
                + " WHERE id = :successor) WHERE id = :id AND withdrawn IS NULL")
        .bind("version", change.version())
        .bind("successor", successor)
        .bind("id", id)
        .execute();
  }
}
