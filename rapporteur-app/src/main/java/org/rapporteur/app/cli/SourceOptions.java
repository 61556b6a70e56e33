package org.rapporteur.app.cli;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.sources.Columns;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.fetch.FetchOptions;
import picocli.CommandLine.Option;

/** How sources are to be understood and fetched. */
final class SourceOptions {
  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,…",
      description =
          "Which column or JSON field holds text, title, published, source, url (default: the usual"
              + " names).")
  private @Nullable String columns;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication; comes before what the input says.")
  private @Nullable LocalDate published;

  @Option(names = "--force", description = "Read also what is not English or far too long.")
  private boolean force;

  @Option(
      names = "--allow-private",
      description = "Fetch also from addresses of this machine and of private networks.")
  private boolean allowPrivate;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Time between two requests to one host (default: ${DEFAULT-VALUE}).")
  private double pause = 2;

  InputOptions input(Environment environment) {
    InputOptions options =
        new InputOptions(published, null, force, LocalDate.now(environment.clock()));
    return options.withColumns(columns());
  }

  Columns columns() {
    return columns == null ? Columns.usual() : Columns.of(columns);
  }

  FetchOptions fetching(Environment environment) {
    String agent = "Rapporteur/" + Commands.version().replaceAll("[^\\w.-]", "");
    if (!(pause >= 0)) {
      throw new WrongUsage("--pause " + pause + ": give a number of seconds");
    }
    return FetchOptions.usual(agent, environment.clock())
        .withLocal(allowPrivate)
        .withPause(Duration.ofMillis(Math.round(pause * 1000)));
  }
}
