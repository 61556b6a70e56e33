package org.rapporteur.reader.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.RapporteurException;

/** A table of this package: rows of cells under one line of names. */
final class Rows {
  private Rows() {}

  static List<String[]> of(String resource) {
    try (InputStream bytes = Rows.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new RapporteurException(
            "topic table " + resource + " is missing; build the archive again");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(line.split("\t", -1));
      }
      return rows;
    } catch (IOException e) {
      throw new RapporteurException(
          "topic table " + resource + " cannot be read; build the archive again", e);
    }
  }
}
