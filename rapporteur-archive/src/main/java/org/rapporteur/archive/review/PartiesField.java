package org.rapporteur.archive.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a list of entities in one role; stored by their keys.
 *
 * @param name on the command line
 * @param table of the parties
 * @param record column of that table that points to the record
 * @param role of the parties
 */
record PartiesField(String name, String table, String record, String role) implements Field {
  private static final String BETWEEN = ";";

  @Override
  public String choices() {
    return "names, aliases or keys of entities in the archive, with ; between";
  }

  @Override
  public String stored(Handle handle, String written) {
    return Arrays.stream(written.split(BETWEEN))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> NamedEntity.find(handle, part).key())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  @Override
  public void overlay(Handle handle, long id, @Nullable String value) {
    handle
        .createUpdate("DELETE FROM " + table + " WHERE " + record + " = :id AND role = :role")
        .bind("id", id)
        .bind("role", role)
        .execute();
    List<String> keys = value == null ? List.of() : List.of(value.split(BETWEEN));
    for (int position = 0; position < keys.size(); position++) {
      handle
          .createUpdate(
              "INSERT OR IGNORE INTO "
                  + table
                  + " ("
                  + record
                  + ", role, entity, country, position)"
                  + " SELECT :id, :role, id, country, :position FROM entity WHERE key = :key")
          .bind("id", id)
          .bind("role", role)
          .bind("position", position)
          .bind("key", NamedEntity.present(handle, keys.get(position)))
          .execute();
    }
  }
}
