package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.ExplanationPage;
import org.rapporteur.app.render.Style;
import org.rapporteur.json.Json;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.ExplainedReading;
import org.rapporteur.reader.event.Explanation;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why events were coded as they were. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says why an event was coded as it was: words, scores, rules, and the parties considered.",
    footer = {
      "",
      "Give the same --published and --title as to read, so that the ids are the same.",
      "Example:",
      "  rapporteur explain article.txt --event v3"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "FILE", description = "An article, or - for standard input.")
  private String file = "";

  @Option(
      names = {"-e", "--event"},
      paramLabel = "ID",
      description = "The event, as 'rapporteur read' names it (default: every event).")
  private @Nullable String event;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.TEXT;

  @Option(names = "--published", paramLabel = "DATE", description = "Day of publication.")
  private @Nullable LocalDate published;

  @Option(names = "--title", paramLabel = "TEXT", description = "Headline of the article.")
  private @Nullable String title;

  @Option(names = "--force", description = "Read also what is not English or far too long.")
  private boolean force;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns (default: those of the terminal).")
  private @Nullable Integer width;

  @Option(names = "--color", paramLabel = "WHEN", description = "${COMPLETION-CANDIDATES}.")
  private Settings.Color color = Settings.Color.AUTO;

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Input.Found article = article();
    ExplainedReading explained;
    try (Engine engine = environment.engine().get()) {
      explained = engine.explain(article.article());
    }
    Reading reading = article.addTo(explained.reading());
    List<Explanation> chosen =
        explained.explanations().stream()
            .filter(explanation -> event == null || explanation.event().equals(event))
            .toList();
    if (event != null && chosen.isEmpty()) {
      throw new WrongUsage(noSuchEvent(reading));
    }
    Style style = Settings.style(environment, color, width, false);
    Output out =
        Output.to(environment.out(), form == Form.TEXT ? style.charset() : StandardCharsets.UTF_8);
    out.write(form == Form.JSON ? Json.pretty(chosen) + "\n" : page(style, reading, chosen));
    return Commands.OK;
  }

  private static String page(Style style, Reading reading, List<Explanation> chosen) {
    ExplanationPage page = new ExplanationPage(style);
    return chosen.isEmpty()
        ? "No act was found, so there is nothing to explain.\n"
        : chosen.stream()
            .map(explanation -> page.render(reading, explanation))
            .collect(Collectors.joining("\n\n"));
  }

  private String noSuchEvent(Reading reading) {
    String known = reading.events().stream().map(Event::id).collect(Collectors.joining(", "));
    return "there is no event " + event + "; events found: " + (known.isEmpty() ? "none" : known);
  }

  /** Returns the article; nothing but a single one can be explained. */
  private Input.Found article() {
    Origins origins = Origins.of(List.of(file));
    InputOptions options =
        new InputOptions(published, title, force, LocalDate.now(environment.clock()));
    ArticleInput input = new ArticleInput(options, environment.in());
    List<Input> found = new ArrayList<>(origins.missing());
    origins.found().forEach(origin -> input.read(origin, found::add));
    if (found.size() == 1 && found.get(0) instanceof Input.Found article) {
      return article;
    }
    if (found.size() == 1 && found.get(0) instanceof Input.Unreadable unreadable) {
      throw new UnexplainedArticle(unreadable.where() + ": " + unreadable.why());
    }
    throw new WrongUsage(file + " holds " + found.size() + " articles: give a file with one");
  }
}
