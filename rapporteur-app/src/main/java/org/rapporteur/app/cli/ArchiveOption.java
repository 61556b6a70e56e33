package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Option;

/**
 * Which archive a command works on: a mixin, so that the option is the same everywhere. The option
 * comes before the variable RAPPORTEUR_ARCHIVE, and that before a file of the usual name.
 */
final class ArchiveOption {
  static final String VARIABLE = "RAPPORTEUR_ARCHIVE";
  static final String USUAL = "rapporteur.db";

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "FILE",
      description =
          "The archive (default: " + USUAL + ", or the file that " + VARIABLE + " names).")
  private @Nullable Path given;

  /** Opens the archive to read and change it; makes it if there is none. */
  Archive open(Environment environment) {
    return Archive.open(file(environment), environment.clock());
  }

  /** Opens an archive that exists, to read and change it. */
  Archive openToChange(Environment environment) {
    // a missing file is refused in the same words, whatever it was to be opened for
    return Files.exists(file(environment)) ? open(environment) : openToRead(environment);
  }

  /** Opens an archive that exists, to read it only. */
  Archive openToRead(Environment environment) {
    return Archive.openReadOnly(file(environment), environment.clock());
  }

  Path file(Environment environment) {
    if (given != null) {
      return given;
    }
    String named = environment.variables().getOrDefault(VARIABLE, "");
    try {
      return Path.of(named.isEmpty() ? USUAL : named);
    } catch (InvalidPathException e) {
      throw new WrongUsage(VARIABLE + " names no file (" + e.getReason() + "): " + named);
    }
  }
}
