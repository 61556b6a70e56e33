package org.rapporteur.archive.review;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A field that is one column of text.
 *
 * @param name on the command line
 * @param table of the record
 * @param column of that table
 * @param labels what it may hold; empty for any text
 * @param optional whether it may be empty
 */
record ColumnField(String name, String table, String column, List<String> labels, boolean optional)
    implements Field {
  private static final int LONGEST = 500;

  @Override
  public String choices() {
    return labels.isEmpty() ? "a text" : String.join(", ", labels);
  }

  @Override
  public String stored(Handle handle, String written) {
    String value = written.strip();
    if (labels.isEmpty() && value.length() <= LONGEST) {
      return value;
    }
    return labels.stream()
        .filter(label -> label.equals(value.toLowerCase(Locale.ROOT)) || label.equals(value))
        .findFirst()
        .orElseThrow(
            () -> new WrongCorrection(name + "=" + written + ": give one of " + choices()));
  }

  @Override
  public void overlay(Handle handle, long id, @Nullable String value) {
    if (value == null && !optional) {
      throw new WrongCorrection(name + " cannot be empty: give one of " + choices());
    }
    handle
        .createUpdate("UPDATE " + table + " SET " + column + " = :value WHERE id = :id")
        .bind("value", value)
        .bind("id", id)
        .execute();
  }
}
