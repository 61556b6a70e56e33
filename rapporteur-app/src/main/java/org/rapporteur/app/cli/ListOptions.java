package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.Style;
import picocli.CommandLine.Option;

/** How a list is written: a mixin of every command that lists. */
final class ListOptions {
  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}); 0 for all.")
  private int limit = 50;

  @Option(
      names = {"-f", "--format"},
      description =
          "${COMPLETION-CANDIDATES} (default: table on a terminal, else tsv). A table is cut to"
              + " the width; the others hold everything, exactly as it is.")
  private @Nullable Layout format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of the table (default: those of the terminal).")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR is respected).")
  private Settings.Color color = Settings.Color.AUTO;

  int limit() {
    if (limit < 0) {
      throw new WrongUsage("--limit takes a number that is not negative; 0 shows all");
    }
    return limit;
  }

  Layout layout(Environment environment) {
    if (format != null) {
      return format;
    }
    return environment.outIsTerminal() && output == null ? Layout.TABLE : Layout.TSV;
  }

  Style style(Environment environment) {
    return Settings.style(environment, color, width, output != null);
  }

  Output open(Environment environment) {
    if (output != null) {
      return Output.to(output, StandardCharsets.UTF_8);
    }
    boolean table = layout(environment) == Layout.TABLE;
    return Output.to(
        environment.out(), table ? style(environment).charset() : StandardCharsets.UTF_8);
  }
}
