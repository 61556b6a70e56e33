package org.rapporteur.archive.export.parquet;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows of a file: one value, or a list.
 *
 * @param <T> what a row is made from
 */
public sealed interface Part<T> {
  /** Returns its name. */
  String name();

  /** Returns the columns it takes, in their order. */
  List<ColumnChunk> columns();

  /** Puts what a row says into these columns. */
  void put(T row, List<ColumnChunk> columns);

  /** Describes it in the schema, as the parts of the file follow each other. */
  void describe(Schema schema);

  /**
   * One value.
   *
   * @param name of the column
   * @param type of the value
   * @param value of a row; absent where it has none
   */
  record Value<T>(String name, ValueType type, Function<T, @Nullable Object> value)
      implements Part<T> {
    @Override
    public List<ColumnChunk> columns() {
      return List.of(new ColumnChunk(List.of(name), type, 0, 1));
    }

    @Override
    public void put(T row, List<ColumnChunk> columns) {
      Object found = value.apply(row);
      columns.get(0).add(0, found == null ? 0 : 1, found);
    }

    @Override
    public void describe(Schema schema) {
      schema.value(name, type, true);
    }
  }

  /**
   * A list of texts.
   *
   * @param name of the list
   * @param texts of a row
   */
  record Texts<T>(String name, Function<T, List<String>> texts) implements Part<T> {
    @Override
    public List<ColumnChunk> columns() {
      return List.of(
          new ColumnChunk(List.of(name, Schema.LIST, Schema.ELEMENT), ValueType.TEXT, 1, 1));
    }

    @Override
    public void put(T row, List<ColumnChunk> columns) {
      ColumnChunk column = columns.get(0);
      List<String> found = texts.apply(row);
      if (found.isEmpty()) {
        column.add(0, 0, null);
      }
      for (int i = 0; i < found.size(); i++) {
        column.add(i == 0 ? 0 : 1, 1, found.get(i));
      }
    }

    @Override
    public void describe(Schema schema) {
      schema.list(name).value(Schema.ELEMENT, ValueType.TEXT, false);
    }
  }

  /**
   * A list of elements with values of their own.
   *
   * @param name of the list
   * @param elements of a row
   * @param values of an element
   * @param <E> what an element is made from
   */
  record Elements<T, E>(String name, Function<T, List<E>> elements, List<Value<E>> values)
      implements Part<T> {
    /** Copies the list. */
    public Elements {
      values = List.copyOf(values);
    }

    @Override
    public List<ColumnChunk> columns() {
      return values.stream()
          .map(value ->
              new ColumnChunk(
                  List.of(name, Schema.LIST, Schema.ELEMENT, value.name()), value.type(), 1, 2))
          .toList();
    }

    @Override
    public void put(T row, List<ColumnChunk> columns) {
      List<E> found = elements.apply(row);
      for (int column = 0; column < columns.size(); column++) {
        ColumnChunk chunk = columns.get(column);
        if (found.isEmpty()) {
          chunk.add(0, 0, null);
        }
        for (int i = 0; i < found.size(); i++) {
          Object value = values.get(column).value().apply(found.get(i));
          chunk.add(i == 0 ? 0 : 1, value == null ? 1 : 2, value);
        }
      }
    }

    @Override
    public void describe(Schema schema) {
      schema.list(name).group(Schema.ELEMENT, values.size());
      values.forEach(value -> schema.value(value.name(), value.type(), true));
    }
  }
}
