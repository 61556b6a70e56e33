package org.rapporteur.app.render;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param name in the header; it never changes its meaning
 * @param value of a record; absent where the record has none
 * @param <T> kind of record
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {
  /** Returns the words of a record; empty where it has none. */
  public String words(T entry) {
    Object found = value.apply(entry);
    return found == null ? "" : found.toString();
  }
}
