package org.rapporteur.archive.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param records the records of this part
 * @param total how many there are in all
 * @param next what to ask for the following part with; absent at the end
 * @param <T> kind of record
 */
public record Page<T>(List<T> records, long total, @Nullable String next) {
  /** Copies the list. */
  public Page {
    records = List.copyOf(records);
  }
}
