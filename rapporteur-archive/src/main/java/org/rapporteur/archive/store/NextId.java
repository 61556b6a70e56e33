package org.rapporteur.archive.store;

import org.jdbi.v3.core.Handle;

/** Numbers for rows that are about to be added. */
public final class NextId {
  private NextId() {}

  /** Returns the first id that no row of a table has yet. */
  public static long of(Handle handle, String table) {
    return handle
        .createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }
}
