package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One place where articles come from.
 *
 * @param name what the user calls it
 * @param path the file; nothing for standard input
 * @param bytes its size; 0 when unknown
 */
public record Origin(String name, @Nullable Path path, long bytes) {
  /** Name of standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  InputStream open(InputStream standardInput) throws IOException {
    return path == null ? standardInput : Files.newInputStream(path);
  }
}
