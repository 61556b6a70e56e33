package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sector;

/** Armed groups, parties and movements by name. */
final class GroupTable {
  private final List<Group> groups = new ArrayList<>();
  private final Index<Group> byName = new Index<>();

  GroupTable() {
    new Table("groups.tsv").forEach(row -> groups.add(group(row)));
    groups.forEach(group -> byName.put(group.name(), group));
    groups.forEach(group -> group.others().forEach(name -> byName.put(name, group)));
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  Optional<Group> find(String name) {
    return byName.find(name);
  }

  List<String> clashes() {
    return byName.clashes();
  }

  private static Group group(Table.Row row) {
    return new Group(
        row.text("name"),
        row.several("others"),
        row.orNull("country"),
        row.choice(Sector.class, "sector"),
        row.orNull("kind"),
        row.orNull("wikidata"));
  }
}
