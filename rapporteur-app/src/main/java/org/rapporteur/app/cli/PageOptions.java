package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.Style;
import org.rapporteur.json.Json;
import picocli.CommandLine.Option;

/** How one page is to look: a mixin of commands that show something to people or programs. */
final class PageOptions {
  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.TEXT;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns (default: those of the terminal).")
  private @Nullable Integer width;

  @Option(names = "--color", paramLabel = "WHEN", description = "${COMPLETION-CANDIDATES}.")
  private Settings.Color color = Settings.Color.AUTO;

  /**
   * Writes a page to standard output.
   *
   * @param text renders it for people
   * @param json the same for programs
   */
  void write(Environment environment, Function<Style, String> text, Map<String, Object> json) {
    if (form == Form.JSON) {
      Output.to(environment.out(), StandardCharsets.UTF_8).write(Json.pretty(json) + "\n");
    } else {
      Style style = Settings.style(environment, color, width, false);
      Output.to(environment.out(), style.charset()).write(text.apply(style));
    }
  }
}
