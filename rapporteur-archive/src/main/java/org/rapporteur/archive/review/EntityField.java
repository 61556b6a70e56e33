package org.rapporteur.archive.review;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A field that is one entity; stored by its key.
 *
 * @param name on the command line
 * @param table of the record
 * @param column of that table
 * @param country column that keeps the entity's country beside it; empty when there is none
 */
record EntityField(String name, String table, String column, String country) implements Field {
  @Override
  public String choices() {
    return "a name, alias or key of an entity in the archive";
  }

  @Override
  public String stored(Handle handle, String written) {
    return NamedEntity.find(handle, written.strip()).key();
  }

  @Override
  public void overlay(Handle handle, long id, @Nullable String value) {
    String beside =
        country.isEmpty()
            ? ""
            : ", " + country + " = (SELECT country FROM entity WHERE key = :key)";
    handle
        .createUpdate(
            "UPDATE "
                + table
                + " SET "
                + column
                + " = (SELECT id FROM entity WHERE key = :key)"
                + beside
                + " WHERE id = :id")
        .bind("key", NamedEntity.present(handle, value))
        .bind("id", id)
        .execute();
  }
}
