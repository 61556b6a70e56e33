package org.rapporteur.archive.group;

import org.jdbi.v3.core.Handle;

/** Numbers for rows that are about to be added. */
final class RowIds {
  private RowIds() {}

  /** Returns the first id that no row of a table has yet. */
  static long next(Handle handle, String table) {
    return handle
        .createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }
}
