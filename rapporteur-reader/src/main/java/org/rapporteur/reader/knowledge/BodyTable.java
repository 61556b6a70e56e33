package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sector;

/** International bodies by name and abbreviation. */
final class BodyTable {
  private final List<Body> bodies = new ArrayList<>();
  private final Index<Body> byName = new Index<>();

  BodyTable() {
    new Table("bodies.tsv").forEach(row -> bodies.add(body(row)));
    bodies.forEach(body -> byName.put(body.name(), body));
    bodies.forEach(body -> body.abbreviations().forEach(name -> byName.put(name, body)));
    bodies.forEach(body -> body.others().forEach(name -> byName.put(name, body)));
  }

  List<Body> bodies() {
    return List.copyOf(bodies);
  }

  Optional<Body> find(String name) {
    return byName.find(name);
  }

  List<String> clashes() {
    return byName.clashes();
  }

  private static Body body(Table.Row row) {
    Body.Kind kind = row.choice(Body.Kind.class, "kind");
    if (kind == null) {
      throw row.wrong("no kind", null);
    }
    return new Body(
        row.text("name"),
        row.several("abbreviations"),
        row.several("others"),
        kind,
        row.choice(Sector.class, "sector"),
        row.several("members"),
        row.orNull("wikidata"));
  }
}
