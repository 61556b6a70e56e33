package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.Format;
import org.rapporteur.app.render.Renderer;
import org.rapporteur.app.render.Style;
import org.rapporteur.sources.Columns;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;
import org.rapporteur.sources.Origins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles and gives their Readings out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Reads articles: who met whom, who did what, who said what, on which topics, with the words"
            + " it rests on.",
    footer = {
      "",
      "Input is plain text, HTML as saved, PDF, a JSON object or array, JSON lines, CSV or TSV with",
      "a first row of names, web archives (WARC), feeds (RSS, Atom), each also compressed (.gz).",
      "JSON and tables need \"text\" and, if known, \"title\", \"published\", \"url\", \"source\"; other",
      "usual names are known, and --columns tells the rest. Nothing is fetched.",
      "Examples:",
      "  rapporteur read article.txt",
      "  curl -s https://example.org/news | rapporteur read -",
      "  rapporteur read --format json --published 1986-10-12 article.txt",
      "  rapporteur read --format jsonl --columns text=Inhalt,published=Datum export.csv",
      "  rapporteur read --format jsonl --output readings.jsonl news.warc.gz"
    })
final class ReadCommand implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, such as 1986-10-12; comes before what the input says.")
  private @Nullable LocalDate published;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Headline of the article; comes before what the input says.")
  private @Nullable String title;

  @Option(
      names = "--columns",
      paramLabel = "PART=NAME,…",
      description =
          "Columns of a table or fields of JSON that hold text, title, published, url, source, such"
              + " as text=body,published=day.")
  private @Nullable String columns;

  @Option(names = "--force", description = "Read also what is not English or far too long.")
  private boolean force;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of the text report (default: those of the terminal).")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR is respected).")
  private Settings.Color color = Settings.Color.AUTO;

  ReadCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Origins origins = Origins.of(arguments());
    if (title != null && (inputs.size() > 1 || origins.found().size() > 1)) {
      throw new WrongUsage("--title is for a single article");
    }
    Style style = Settings.style(environment, color, width, output != null);
    Renderer renderer = format.renderer(style, origins.mayHoldSeveral());
    InputOptions options =
        new InputOptions(published, title, force, LocalDate.now(environment.clock()))
            .withColumns(columns());
    try (Output out = open(style)) {
      Run run = new Run(environment, messages);
      int status = run.read(origins, options, renderer, out);
      out.finish();
      return status;
    }
  }

  private Columns columns() {
    try {
      return columns == null ? Columns.usual() : Columns.of(columns);
    } catch (Columns.Malformed e) {
      throw new WrongUsage("--columns: " + e.getMessage());
    }
  }

  /** Without arguments the input is what is piped in. */
  private List<String> arguments() {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (environment.inIsTerminal()) {
      throw new WrongUsage("nothing to read: give files, folders, or - for standard input");
    }
    return List.of(Origin.STANDARD_INPUT);
  }

  private Output open(Style style) {
    return output != null
        ? Output.to(output, StandardCharsets.UTF_8)
        : Output.to(
            environment.out(), format == Format.TEXT ? style.charset() : StandardCharsets.UTF_8);
  }
}
