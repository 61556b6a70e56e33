package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import org.rapporteur.app.Environment;
import org.rapporteur.archive.Archive;

/** Prints what failed in earlier runs, one place a line: where, why, how often, since when. */
final class FailureList {
  private final Environment environment;

  FailureList(Environment environment) {
    this.environment = environment;
  }

  int print(Archive archive) {
    Output out = Output.to(environment.out(), StandardCharsets.UTF_8);
    archive
        .failures()
        .each(failure ->
            out.write(
                failure.place()
                    + "\t"
                    + failure.reason().replaceAll("\\s+", " ")
                    + "\t"
                    + failure.tries()
                    + "\t"
                    + failure.first()
                    + "\n"));
    return Commands.OK;
  }
}
