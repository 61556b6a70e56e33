package org.rapporteur.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EntityType;

/** Continents, seas, regions and provinces by name. */
final class RegionTable {
  private final List<Region> regions = new ArrayList<>();
  private final Index<Region> byName = new Index<>();

  RegionTable() {
    new Table("regions.tsv").forEach(row -> regions.add(region(row)));
    regions.forEach(region -> byName.put(region.name(), region));
    regions.forEach(region -> region.others().forEach(name -> byName.put(name, region)));
  }

  List<Region> regions() {
    return List.copyOf(regions);
  }

  Optional<Region> find(String name) {
    return byName.find(name);
  }

  private static Region region(Table.Row row) {
    EntityType type = row.choice(EntityType.class, "type");
    if (type == null) {
      throw row.wrong("no type", null);
    }
    return new Region(row.text("name"), row.several("others"), type, row.orNull("country"));
  }
}
