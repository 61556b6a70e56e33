package org.rapporteur.model.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.RapporteurException;

/** A resource of this package: tab-separated rows under one line of column names. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String resource, int columns) {
    try (InputStream bytes = Table.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw broken(resource, 0, "the file is missing");
      }
      return rows(
          resource,
          columns,
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new RapporteurException(
          "codebook " + resource + " cannot be read; the archive is damaged, build it again", e);
    }
  }

  private static List<List<String>> rows(String resource, int columns, BufferedReader lines)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    lines.readLine();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
        throw broken(resource, number, columns + " filled cells expected");
      }
      rows.add(cells);
    }
    return rows;
  }

  static RapporteurException broken(String resource, int line, String what) {
    return new RapporteurException(
        "codebook %s, line %d: %s; mend the row or build the archive again"
            .formatted(resource, line, what));
  }
}
