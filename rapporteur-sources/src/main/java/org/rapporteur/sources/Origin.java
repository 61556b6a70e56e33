package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One place where articles come from. Its name is enough to find it again: {@code
 * Origins.of(List.of(origin.name()))}.
 *
 * @param name what the user calls it: a file, an address, or standard input
 * @param place where it is
 * @param bytes its size; 0 when unknown
 */
public record Origin(String name, Place place, long bytes) {
  /** Name of standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  /** Where an origin is. */
  public enum Place {
    /** A file. */
    FILE,
    /** Standard input. */
    PIPE,
    /** An http or https address. */
    WEB
  }

  /** Returns the file; nothing for standard input and addresses. */
  public Optional<Path> file() {
    // made anew each time: a million of them would fill the memory
    return place == Place.FILE ? Optional.of(Path.of(name)) : Optional.empty();
  }

  InputStream open(InputStream standardInput) throws IOException {
    return place == Place.FILE ? Files.newInputStream(Path.of(name)) : standardInput;
  }
}
