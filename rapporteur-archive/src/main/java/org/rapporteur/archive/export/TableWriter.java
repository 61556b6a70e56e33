package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.List;

/** Writes rows as lines of text. */
final class TableWriter<T> {
  private final Sink sink;
  private final Dialect dialect;
  private final List<Column<T>> columns;
  private final StringBuilder line = new StringBuilder();

  TableWriter(OutputStream out, Dialect dialect, List<Column<T>> columns) {
    this.sink = new Sink(out);
    this.dialect = dialect;
    this.columns = List.copyOf(columns);
  }

  void header() {
    for (Column<T> column : columns) {
      cell(column.field().name());
    }
    endLine();
  }

  void row(T row) {
    for (Column<T> column : columns) {
      cell(dialect.cell(Texts.plain(column.value().apply(row))));
    }
    endLine();
  }

  void flush() {
    sink.flush();
  }

  private void cell(String text) {
    line.append(text).append(dialect.delimiter());
  }

  private void endLine() {
    line.setLength(line.length() - 1);
    sink.write(line.append(dialect.lineEnd()));
    line.setLength(0);
  }
}
