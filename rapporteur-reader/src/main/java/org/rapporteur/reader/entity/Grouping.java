package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entity each name of an article belongs to, while names are being joined. */
final class Grouping {
  private final List<Naming> namings;
  private final Map<Naming, Draft> owners = new LinkedHashMap<>();
  private final Map<Draft, List<Naming>> groups = new LinkedHashMap<>();

  /** Starts with names that nobody owns yet. */
  Grouping(List<Naming> namings) {
    this.namings = List.copyOf(namings);
  }

  List<Naming> namings() {
    return namings;
  }

  Map<Naming, Draft> owners() {
    return owners;
  }

  /** One name of each text and type, the first. */
  List<Naming> distinct() {
    Map<String, Naming> first = new LinkedHashMap<>();
    namings.forEach(naming -> first.putIfAbsent(naming.type() + naming.text(), naming));
    return List.copyOf(first.values());
  }

  /** How far apart two names stand; what comes later is far. */
  static int distance(Naming part, Naming whole) {
    int gap = part.span().start() - whole.span().start();
    return gap >= 0 ? gap : 1_000_000 - gap;
  }

  void own(Naming naming, Draft draft) {
    Draft before = owners.put(naming, draft);
    if (before != null) {
      groups.getOrDefault(before, new ArrayList<>()).remove(naming);
    }
    groups.computeIfAbsent(draft, key -> new ArrayList<>()).add(naming);
  }

  Draft owner(Naming naming) {
    return Optional.ofNullable(owners.get(naming)).orElseThrow();
  }

  void merge(Draft part, Draft whole) {
    if (part != whole && groups.containsKey(part) && groups.containsKey(whole)) {
      List.copyOf(groups.get(part)).forEach(naming -> own(naming, whole));
      part.state().ifPresent(whole::belongTo);
      groups.remove(part);
    }
  }
}
