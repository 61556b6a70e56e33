package org.rapporteur.archive.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states of today and of the past, by their codes. */
final class States {
  private static final String RESOURCE = "states.tsv";

  private final Map<String, State> byCode = new HashMap<>();

  private States() {}

  static States open() {
    States states = new States();
    try (InputStream in =
            Objects.requireNonNull(States.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("iso3\t"))
          .map(States::state)
          .forEach(state -> states.byCode.put(state.iso3(), state));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return states;
  }

  /** Returns the state of a code; nothing for what is none, such as UNO. */
  @Nullable State of(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  private static State state(String line) {
    String[] cells = line.split("\t", -1);
    return new State(
        cells[0],
        text(cells[1]),
        number(cells[2]),
        cells[3],
        number(cells[4]),
        number(cells[5]),
        text(cells[6]),
        text(cells[7]));
  }

  private static @Nullable String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
