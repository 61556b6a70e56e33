package org.rapporteur.reader.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table among the resources: comment lines with {@code #}, one header line, then
 * rows.
 *
 * <p>Every row has as many cells as the header; a list in a cell is joined by semicolons. A name
 * that ends in {@code .gz} is unpacked.
 */
final class Table {
  private final String name;

  Table(String name) {
    this.name = name;
  }

  /** Gives each row to the reader, in order. */
  void forEach(Consumer<Row> reader) {
    try (BufferedReader lines = open()) {
      Map<String, Integer> columns = Map.of();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (columns.isEmpty()) {
          columns = columns(cells);
        } else {
          reader.accept(row(number, columns, cells));
        }
      }
    } catch (IOException e) {
      throw new UnreadableTable(
          "knowledge table " + name + " cannot be read: build the program again or fetch it anew",
          e);
    }
  }

  private BufferedReader open() throws IOException {
    InputStream bytes = Table.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new UnreadableTable(
          "knowledge table " + name + " is missing: build the program again or fetch it anew");
    }
    InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
  }

  private static Map<String, Integer> columns(String[] cells) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      columns.put(cells[i], i);
    }
    return columns;
  }

  private Row row(int number, Map<String, Integer> columns, String[] cells) {
    if (cells.length != columns.size()) {
      throw new UnreadableTable(
          "knowledge table "
              + name
              + ", line "
              + number
              + ": "
              + cells.length
              + " cells, the header has "
              + columns.size()
              + ": make the table again with training/knowledge/build.py");
    }
    return new Row(name, number, columns, cells);
  }

  /** One row: cells by column name. */
  static final class Row {
    private final String table;
    private final int number;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String table, int number, Map<String, Integer> columns, String[] cells) {
      this.table = table;
      this.number = number;
      this.columns = columns;
      this.cells = cells;
    }

    String text(String column) {
      Integer place = columns.get(column);
      if (place == null) {
        throw wrong("no column " + column, null);
      }
      return cells[place];
    }

    @Nullable String orNull(String column) {
      String cell = text(column);
      return cell.isEmpty() ? null : cell;
    }

    List<String> several(String column) {
      String cell = text(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      return cell.indexOf(';') < 0
          ? List.of(cell)
          : List.copyOf(new ArrayList<>(Arrays.asList(cell.split(";"))));
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, String column) {
      String cell = text(column);
      if (cell.isEmpty()) {
        return null;
      }
      try {
        return Enum.valueOf(type, cell);
      } catch (IllegalArgumentException e) {
        throw wrong(cell + " is no " + type.getSimpleName(), e);
      }
    }

    UnreadableTable wrong(String what, @Nullable Throwable cause) {
      String message =
          "knowledge table "
              + table
              + ", line "
              + number
              + ": "
              + what
              + ": make the table again with training/knowledge/build.py";
      return cause == null ? new UnreadableTable(message) : new UnreadableTable(message, cause);
    }
  }
}
