package org.rapporteur.benchmarks.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reader.Reader;

/** The rows of a table of the reader, each by the names of its columns. */
final class Table {
  private Table() {}

  static List<Map<String, String>> rows(String name) {
    return named(lines("knowledge/" + name).stream().map(line -> line.split("\t", -1)).toList());
  }

  /** The lines of any text of the reader that are no remarks. */
  static List<String> lines(String name) {
    InputStream found = Reader.class.getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException("the reader has no " + name);
    }
    try (InputStream in = name.endsWith(".gz") ? new GZIPInputStream(found) : found;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> named(List<String[]> rows) {
    String[] header = rows.get(0);
    List<Map<String, String>> named = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        cells.put(header[i], i < row.length ? row[i] : "");
      }
      named.add(cells);
    }
    return named;
  }
}
