package org.rapporteur.app.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.json.Json;

/**
 * Writes records for programs one after another, however many there are. Nothing is cut or changed:
 * CSV is as RFC 4180 has it, TSV writes \t, \n and \\ for what would break a line and quotes what
 * holds a quote, as pandas, R and DuckDB expect.
 *
 * @param <T> kind of record
 */
public final class RecordStream<T> {
  private final ListForm form;
  private final List<Column<T>> columns;
  private final Consumer<String> out;
  private long written;
  private boolean started;

  /**
   * Writes to a taker of text.
   *
   * @param columns of the forms that have some
   */
  public RecordStream(ListForm form, List<Column<T>> columns, Consumer<String> out) {
    this.form = form;
    this.columns = columns;
    this.out = out;
  }

  /** Writes a record; what stands before all records comes with the first. */
  public void write(T entry) {
    start();
    switch (form) {
      case CSV -> out.accept(csv(values(entry)));
      case TSV -> out.accept(tsv(values(entry)));
      case JSON -> out.accept((written == 0 ? "\n" : ",\n") + Json.line(entry));
      case JSONL -> out.accept(Json.line(entry) + "\n");
    }
    written++;
  }

  /** Writes what stands after all records. */
  public void finish() {
    start();
    if (form == ListForm.JSON) {
      out.accept(written == 0 ? "]\n" : "\n]\n");
    }
  }

  private void start() {
    if (started) {
      return;
    }
    started = true;
    List<String> names = columns.stream().map(Column::name).toList();
    switch (form) {
      case CSV -> out.accept(csv(names));
      case TSV -> out.accept(tsv(names));
      case JSON -> out.accept("[");
      case JSONL -> {
        // every line stands for itself
      }
    }
  }

  private List<String> values(T entry) {
    return columns.stream().map(column -> column.words(entry)).toList();
  }

  static String csv(List<String> values) {
    return values.stream().map(RecordStream::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String tsv(List<String> values) {
    return values.stream()
        .map(value ->
            value
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"))
        .map(value -> value.indexOf('"') < 0 ? value : quoted(value))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
