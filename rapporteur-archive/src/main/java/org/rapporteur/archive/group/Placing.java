package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Change;

/**
 * Puts the reports of one article into records: where a user put them, else where the same words of
 * a copy are, else where the evidence is best, else into a new record.
 */
final class Placing {
  private final Ground ground;
  private final Change change;
  private final List<Told> own;
  private final List<Told> copies;
  private final Map<String, Long> pins;
  private final Map<Long, List<Long>> nearest;
  private final Map<Long, Group> known = new TreeMap<>();
  private final Set<Group> used = new LinkedHashSet<>();
  private final Map<Told, Group> chosen = new HashMap<>();

  private Placing(Ground ground, Change change, List<Told> own) {
    this.ground = ground;
    this.change = change;
    this.own = own;
    Told any = own.get(0);
    Handle handle = change.handle();
    this.copies = ground.reports().ofCopies(handle, any.copyOf(), any.article());
    this.pins = Pins.of(handle, ground.table(), any.article());
    this.nearest = Neighbours.of(handle, ground, own);
    load();
  }

  /** Returns the ids of the records whose reports are others or say something else than before. */
  static Set<Long> place(Ground ground, Change change, long article) {
    List<Told> own = ground.reports().ofArticle(change.handle(), article);
    return own.isEmpty() ? Set.of() : new Placing(ground, change, own).run();
  }

  private void load() {
    Set<Long> ids = new TreeSet<>(pins.values());
    nearest.values().forEach(ids::addAll);
    own.stream().map(Told::record).filter(Objects::nonNull).forEach(ids::add);
    copies.stream().map(Told::record).filter(Objects::nonNull).forEach(ids::add);
    long article = own.get(0).article();
    Map<Long, List<Told>> members =
        ground.reports().sample(change.handle(), ids).stream()
            .filter(told -> told.article() != article)
            .collect(Collectors.groupingBy(told -> Objects.requireNonNull(told.record())));
    ids.forEach(id -> known.put(id, new Group(id, members.getOrDefault(id, List.of()))));
  }

  private Set<Long> run() {
    for (Told told : own) {
      Group group =
          pinned(told)
              .or(() -> copied(told))
              .or(() -> fitting(told))
              .or(() -> kept(told))
              .orElseGet(() -> new Group(told));
      if (!group.members().contains(told)) {
        group.add(told);
      }
      used.add(group);
      chosen.put(told, group);
    }
    return new Placed(ground, change).write(chosen, own);
  }

  private Optional<Group> pinned(Told told) {
    return Optional.ofNullable(pins.get(told.key())).map(known::get);
  }

  private Optional<Group> copied(Told told) {
    return SameLine.find(told, own, copies).map(Told::record).map(known::get);
  }

  private Optional<Group> fitting(Told told) {
    Set<Group> candidates = new LinkedHashSet<>(used);
    for (Long id : nearest.getOrDefault(told.id(), List.of())) {
      Optional.ofNullable(known.get(id)).ifPresent(candidates::add);
    }
    List<Group.Fit> fits = new ArrayList<>();
    candidates.forEach(group -> group.fit(told, ground.judge()).ifPresent(fits::add));
    return fits.stream()
        .max(Comparator.comparingDouble(fit -> fit.comparison().score()))
        .map(Group.Fit::group);
  }

  /** A record that would be left empty stays what it is. */
  private Optional<Group> kept(Told told) {
    return Optional.ofNullable(told.record())
        .map(known::get)
        .filter(group -> group.members().isEmpty());
  }
}
