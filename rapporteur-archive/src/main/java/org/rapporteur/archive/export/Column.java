package org.rapporteur.archive.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and how a row fills it.
 *
 * @param field its name, type and meaning
 * @param value what a row says; absent when it does not say
 * @param <T> what a row is made from
 */
record Column<T>(Field field, Function<T, @Nullable Object> value) {

  static <T> Column<T> text(String name, String description, Function<T, @Nullable Object> value) {
    return new Column<>(new Field(name, FieldType.STRING, description), value);
  }

  static <T> Column<T> integer(
      String name, String description, Function<T, @Nullable Object> value) {
    return new Column<>(new Field(name, FieldType.INTEGER, description), value);
  }

  static <T> Column<T> number(
      String name, String description, Function<T, @Nullable Object> value) {
    return new Column<>(new Field(name, FieldType.NUMBER, description), value);
  }

  static <T> Column<T> bool(String name, String description, Function<T, @Nullable Object> value) {
    return new Column<>(new Field(name, FieldType.BOOLEAN, description), value);
  }

  static <T> Column<T> date(String name, String description, Function<T, @Nullable Object> value) {
    return new Column<>(new Field(name, FieldType.DATE, description), value);
  }

  /** A column of somebody else's format for which we know nothing. */
  static <T> Column<T> empty(String name, FieldType type, String reason) {
    return new Column<>(new Field(name, type, "Always empty: " + reason), row -> null);
  }
}
