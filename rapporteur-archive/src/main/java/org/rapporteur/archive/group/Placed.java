package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.NextId;

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
    new LinkedHashSet<>(chosen.values())
        .forEach(group -> group.id().ifPresent(id -> ids.put(group, id)));
    Set<Long> fresh = found(chosen, reports, ids);
    Set<Long> touched = new TreeSet<>();
    Map<Long, Long> moved = new HashMap<>();
    for (Told told : reports) {
      Long id = Objects.requireNonNull(ids.get(chosen.get(told)));
      if (told.record() != null && !told.record().equals(id)) {
        touched.add(told.record());
        moved.put(told.record(), id);
      }
      if (!fresh.contains(id)) {
        touched.add(id);
      }
    }
    Assignment.write(
        handle, ground, reports, told -> Objects.requireNonNull(ids.get(chosen.get(told))));
    refresh.records(touched, moved, false);
    touched.addAll(fresh);
    return touched;
  }

  /**
   * Adds the rows of new records, and returns their ids; a row whose key comes back is taken up.
   */
  private Set<Long> found(Map<Told, Group> chosen, List<Told> reports, Map<Group, Long> ids) {
    Map<String, Group> founders = new LinkedHashMap<>();
    for (Told told : reports) {
      Group group = Objects.requireNonNull(chosen.get(told));
      if (group.id().isEmpty()) {
        founders.putIfAbsent(group.members().get(0).key(), group);
      }
    }
    if (founders.isEmpty()) {
      return Set.of();
    }
    List<Rows.Fresh> rows = new ArrayList<>();
    Set<Long> fresh = new TreeSet<>();
    long next = NextId.of(handle, ground.table());
    Map<String, FoundingKey> keys = FoundingKey.of(handle, ground.kind(), founders.keySet());
    for (Map.Entry<String, Group> entry : founders.entrySet()) {
      FoundingKey key = Objects.requireNonNull(keys.get(entry.getKey()));
      long id = key.row() == null ? next++ : key.row();
      ids.put(entry.getValue(), id);
      if (key.row() == null) {
        List<Told> members = entry.getValue().members().stream().sorted(Told.ORDER).toList();
        rows.add(new Rows.Fresh(id, key.key(), ground.merger().merge(members)));
        fresh.add(id);
      }
    }
    if (!rows.isEmpty()) {
      ground.rows().insert(change, rows);
    }
    return fresh;
  }
}
