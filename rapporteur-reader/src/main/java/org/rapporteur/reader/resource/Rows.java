package org.rapporteur.reader.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.RapporteurException;

/** A table that lies beside a class: tab-separated rows of cells under one line of names. */
public final class Rows {
  private Rows() {}

  /**
   * Reads a table whole, without its line of names; empty cells stay.
   *
   * @param owner the class beside which the table lies
   * @param kind what the table is about, for the message when it cannot be read
   * @param resource name of the file
   */
  public static List<String[]> of(Class<?> owner, String kind, String resource) {
    try (InputStream bytes = owner.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new RapporteurException(
            kind + " table " + resource + " is missing; build the archive again");
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
          kind + " table " + resource + " cannot be read; build the archive again", e);
    }
  }
}
