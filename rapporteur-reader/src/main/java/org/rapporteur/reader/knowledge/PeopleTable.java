package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Peoples, religions and political currents by noun and adjective. */
final class PeopleTable {
  private final List<People> peoples = new ArrayList<>();
  private final Index<People> byName = new Index<>();

  PeopleTable() {
    new Table("peoples.tsv").forEach(row -> peoples.add(people(row)));
    peoples.forEach(people -> byName.put(people.name(), people));
    peoples.forEach(people -> people.others().forEach(name -> byName.put(name, people)));
  }

  List<People> peoples() {
    return List.copyOf(peoples);
  }

  Optional<People> find(String name) {
    return byName.find(name);
  }

  List<String> clashes() {
    return byName.clashes();
  }

  private static People people(Table.Row row) {
    People.Kind kind = row.choice(People.Kind.class, "kind");
    if (kind == null) {
      throw row.wrong("no kind", null);
    }
    return new People(row.text("name"), row.several("others"), kind, row.several("countries"));
  }
}
