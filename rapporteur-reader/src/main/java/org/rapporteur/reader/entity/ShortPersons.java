package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.EntityType;

/** Joins surnames and given names to the full names of persons. */
final class ShortPersons {
  private final Grouping grouping;

  ShortPersons(Grouping grouping) {
    this.grouping = grouping;
  }

  /** A surname goes to the person of that name who was spoken of last. */
  void join() {
    Map<String, List<Naming>> persons = new LinkedHashMap<>();
    grouping.namings().stream()
        .filter(naming -> naming.type() == EntityType.PERSON)
        .forEach(naming ->
            persons.computeIfAbsent(naming.name().key(), key -> new ArrayList<>()).add(naming));
    Map<Naming, Draft> found = new LinkedHashMap<>();
    persons.forEach((key, called) -> {
      List<Naming> longer = longer(called.get(0).name(), persons);
      for (Naming person : called) {
        longer.stream()
            .min(Comparator.comparingInt(full -> Grouping.distance(person, full)))
            .ifPresent(full -> found.put(person, grouping.owner(full)));
      }
    });
    Map<Draft, Draft> wholes = new HashMap<>();
    found.forEach((person, full) -> wholes.put(grouping.owner(person), full));
    found.forEach((person, full) -> grouping.own(person, last(full, wholes)));
  }

  private static List<Naming> longer(Name name, Map<String, List<Naming>> persons) {
    return persons.values().stream()
        .filter(called -> name.shortFor(called.get(0).name()))
        .flatMap(List::stream)
        .toList();
  }

  private static Draft last(Draft draft, Map<Draft, Draft> wholes) {
    Draft whole = draft;
    for (int step = 0; step < 4 && wholes.containsKey(whole); step++) {
      whole = wholes.get(whole);
    }
    return whole;
  }
}
