package org.rapporteur.archive.group;

import org.rapporteur.archive.store.Change;

/** Writes the row of a record and those of its parties. */
interface Rows {
  /** Adds a record that is new and returns its id. */
  long insert(Change change, String key, Merged merged);

  /**
   * Writes a record anew.
   *
   * @param changed whether a user sees a difference
   */
  void update(Change change, long id, Merged merged, boolean changed);
}
