package org.rapporteur.archive.group;

import java.util.List;
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

  /** A record that is new. */
  record Fresh(long id, String key, Merged merged) {}

  /**
   * A record that has a row.
   *
   * @param changed whether a user sees a difference
   */
  record Known(long id, Merged merged, boolean changed) {}
}
