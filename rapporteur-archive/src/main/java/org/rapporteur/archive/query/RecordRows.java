package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.ListedKind;

/**
 * Reads records of one kind, many at once: a few queries for a whole list, never one for each
 * record.
 *
 * @param <T> kind of record
 */
interface RecordRows<T> {
  /** Returns the kind. */
  ListedKind kind();

  /** Returns the records of these row ids, in this order. */
  List<T> load(Handle handle, List<Long> ids);

  /** Returns what belongs to a row that is known to be there. */
  static <V> V found(Map<Long, V> values, long id) {
    V value = values.get(id);
    if (value == null) {
      throw new IllegalStateException("the archive has no row " + id + " where it must have one");
    }
    return value;
  }

  /** Adds to the list of a row. */
  static <V> boolean add(Map<Long, List<V>> lists, long id, V value) {
    return lists.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
  }
}
