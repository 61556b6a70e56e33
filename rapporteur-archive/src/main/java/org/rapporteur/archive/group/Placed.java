package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;

/** Writes where the reports of an article were put. */
final class Placed {
  private final Ground ground;
  private final Change change;
  private final Handle handle;
  private final Refresh refresh;

  Placed(Ground ground, Change change) {
    this.ground = ground;
    this.change = change;
    this.handle = change.handle();
    this.refresh = new Refresh(ground, change);
  }

  /** Returns the ids of all records that reports came to or left. */
  Set<Long> write(Map<Told, Group> chosen, List<Told> reports) {
    Map<Group, Long> ids = new HashMap<>();
    Set<Long> touched = new TreeSet<>();
    Set<Long> fresh = new TreeSet<>();
    Map<Long, Long> moved = new HashMap<>();
    for (Told told : reports) {
      Group group = Objects.requireNonNull(chosen.get(told));
      Long id = ids.get(group);
      if (id == null) {
        boolean founded = group.id().isEmpty();
        id = group.id().orElseGet(() -> found(group, touched));
        ids.put(group, id);
        if (founded && !touched.contains(id)) {
          fresh.add(id);
        }
      }
      if (told.record() != null && !told.record().equals(id)) {
        touched.add(told.record());
        moved.put(told.record(), id);
      }
      if (!fresh.contains(id)) {
        touched.add(id);
      }
    }
    assign(chosen, ids, reports);
    refresh.records(touched, moved, false);
    touched.addAll(fresh);
    return touched;
  }

  /** Adds the row of a new record; one that its key had before is taken up again. */
  private long found(Group group, Set<Long> touched) {
    FoundingKey key = FoundingKey.of(handle, ground.kind(), group.members().get(0).key());
    if (key.row() != null) {
      touched.add(key.row());
      return key.row();
    }
    List<Told> members = group.members().stream().sorted(Told.ORDER).toList();
    return ground.rows().insert(change, key.key(), ground.merger().merge(members));
  }

  private void assign(Map<Told, Group> chosen, Map<Group, Long> ids, Collection<Told> reports) {
    String table = ground.table();
    PreparedBatch rows =
        handle.prepareBatch("UPDATE " + table + "_report SET " + table + " = ? WHERE id = ?");
    PreparedBatch blocks =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO " + table + "_block (block, " + table + ") VALUES (?, ?)");
    for (Told told : reports) {
      Long id = ids.get(chosen.get(told));
      if (!Objects.equals(told.record(), id)) {
        rows.add(id, told.id());
      }
      ground.blocks().apply(told).forEach(block -> blocks.add(block, id));
    }
    if (rows.size() > 0) {
      rows.execute();
    }
    if (blocks.size() > 0) {
      blocks.execute();
    }
  }
}
