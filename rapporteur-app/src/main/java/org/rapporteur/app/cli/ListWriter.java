package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.app.render.RecordStream;
import org.rapporteur.app.render.RecordTable;
import org.rapporteur.app.render.Style;

/**
 * Writes records one after another, however many there are, as a table for people or in a form for
 * programs.
 *
 * @param <T> kind of record
 */
final class ListWriter<T> {
  private static final int MEASURED = 200;

  private final Output out;
  private final Style style;
  private final List<Column<T>> columns;
  private final @Nullable RecordStream<T> stream;
  private final List<List<String>> waiting = new ArrayList<>();
  private @Nullable RecordTable table;

  ListWriter(Output out, Layout layout, Style style, List<Column<T>> columns) {
    this.out = out;
    this.style = style;
    this.columns = columns;
    this.stream =
        ListForm.of(layout.toString())
            .map(form -> new RecordStream<>(form, columns, out::write))
            .orElse(null);
  }

  void write(T entry) {
    if (stream == null) {
      row(columns.stream().map(column -> column.words(entry)).toList());
    } else {
      stream.write(entry);
    }
  }

  /** Writes what stands after all records. */
  void finish() {
    if (stream == null) {
      layOut();
    } else {
      stream.finish();
    }
  }

  private void row(List<String> values) {
    if (table != null) {
      out.write(table.row(values));
      return;
    }
    waiting.add(values);
    if (waiting.size() == MEASURED) {
      layOut();
    }
  }

  /** A table is laid out when its first rows are known. */
  private void layOut() {
    if (table == null && !waiting.isEmpty()) {
      List<String> names = columns.stream().map(Column::name).toList();
      RecordTable made = new RecordTable(style, names, waiting);
      out.write(made.header(names));
      waiting.forEach(values -> out.write(made.row(values)));
      waiting.clear();
      table = made;
    }
  }
}
