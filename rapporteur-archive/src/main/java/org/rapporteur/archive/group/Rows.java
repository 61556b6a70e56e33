package org.rapporteur.archive.group;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.NextId;

/** Writes the rows of records and those of their parties. */
interface Rows {
  /** Adds records that are new. */
  void insert(Change change, List<Fresh> records);

  /** Writes records anew. */
  void update(Change change, List<Known> records);

  /** Adds one record that is new and returns its id. */
  default long insert(Change change, String table, String key, Merged merged) {
    long id = NextId.of(change.handle(), table);
    insert(change, List.of(new Fresh(id, key, merged)));
    return id;
  }

  /** Adds the parties of records, each in a role once, with the country that it has now. */
  static void insertParties(Handle handle, String table, Map<Long, List<Member>> parties) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO %1$s_party (%1$s, role, entity, country, position)
            VALUES (?, ?, ?, (SELECT country FROM entity WHERE id = ?), ?)
            """
                .formatted(table));
    parties.forEach((id, members) -> {
      Set<String> seen = new HashSet<>();
      for (Member party : members) {
        if (seen.add(party.role() + party.entity())) {
          batch.add(id, party.role(), party.entity(), party.entity(), seen.size() - 1);
        }
      }
    });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** A record that is new. */
  record Fresh(long id, String key, Merged merged) {}

  /**
   * A record that has a row.
   *
   * @param changed whether a user sees a difference
   */
  record Known(long id, Merged merged, boolean changed) {}
}
