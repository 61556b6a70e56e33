package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.RecordTable;
import org.rapporteur.app.render.Style;
import org.rapporteur.json.Json;

/**
 * Writes records one after another, however many there are. What is for programs is never cut or
 * changed: CSV as RFC 4180 has it, TSV with \t, \n and \\ for what would break a line.
 *
 * @param <T> kind of record
 */
final class ListWriter<T> {
  private static final int MEASURED = 200;

  private final Output out;
  private final Layout layout;
  private final Style style;
  private final List<Column<T>> columns;
  private final List<List<String>> waiting = new ArrayList<>();
  private @Nullable RecordTable table;
  private long written;

  ListWriter(Output out, Layout layout, Style style, List<Column<T>> columns) {
    this.out = out;
    this.layout = layout;
    this.style = style;
    this.columns = columns;
  }

  /** Writes what stands before all records. */
  void start() {
    List<String> names = columns.stream().map(Column::name).toList();
    switch (layout) {
      case CSV -> out.write(csv(names));
      case TSV -> out.write(tsv(names));
      case JSON -> out.write("[");
      case TABLE, JSONL -> {
        // a table is laid out when its first rows are known
      }
    }
  }

  void write(T entry) {
    switch (layout) {
      case TABLE -> row(values(entry));
      case CSV -> out.write(csv(values(entry)));
      case TSV -> out.write(tsv(values(entry)));
      case JSON -> out.write((written == 0 ? "\n" : ",\n") + Json.line(entry));
      case JSONL -> out.write(Json.line(entry) + "\n");
    }
    written++;
  }

  /** Writes what stands after all records. */
  void finish() {
    if (layout == Layout.TABLE) {
      layOut();
    } else if (layout == Layout.JSON) {
      out.write(written == 0 ? "]\n" : "\n]\n");
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

  private List<String> values(T entry) {
    return columns.stream().map(column -> column.words(entry)).toList();
  }

  static String csv(List<String> values) {
    return values.stream().map(ListWriter::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String tsv(List<String> values) {
    return values.stream()
        .map(value ->
            value
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
