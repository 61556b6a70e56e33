package org.rapporteur.app.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import picocli.CommandLine.Option;

/** Who says something about the record, and why. */
final class AuthorOptions {
  @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: $USER).")
  private @Nullable String author;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with it.")
  private @Nullable String note;

  String name(Environment environment) {
    if (author != null) {
      return author;
    }
    String user = environment.variables().getOrDefault("USER", "");
    return user.isBlank() ? "unknown" : user;
  }

  @Nullable String note() {
    return note;
  }
}
