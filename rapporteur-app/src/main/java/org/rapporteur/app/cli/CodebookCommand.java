package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.Settings;
import org.rapporteur.app.render.CodebookPage;
import org.rapporteur.app.render.Style;
import org.rapporteur.json.Json;
import org.rapporteur.model.codebook.Chapter;
import org.rapporteur.model.codebook.Codebook;
import org.rapporteur.model.codebook.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the codes of a Reading mean. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows what the codes in a Reading mean, each with an example sentence.",
    footer = {
      "",
      "Examples:",
      "  rapporteur codebook              the event types",
      "  rapporteur codebook CONSULT      a type with its modes",
      "  rapporteur codebook statuses     a chapter: types, modes, quads, statuses, certainties,",
      "                                   contexts, sectors, predicates",
      "  rapporteur codebook all          everything"
    })
final class CodebookCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "A type, mode, status, context, sector or predicate, or a chapter.")
  private String word = Chapter.TYPES.label();

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

  CodebookCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Entry> entries = entries(Codebook.open());
    if (entries.isEmpty()) {
      throw new WrongUsage(
          "no code and no chapter is called \"" + word + "\": 'rapporteur codebook all' shows all");
    }
    Style style = Settings.style(environment, color, width, false);
    Output out =
        Output.to(environment.out(), form == Form.TEXT ? style.charset() : StandardCharsets.UTF_8);
    out.write(form == Form.TEXT ? new CodebookPage(style).render(entries) : json(entries));
    return Commands.OK;
  }

  private List<Entry> entries(Codebook codebook) {
    if (!word.equalsIgnoreCase("all")) {
      return codebook.find(word);
    }
    List<Entry> all = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      all.addAll(codebook.entries(chapter));
    }
    return all;
  }

  private static String json(List<Entry> entries) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("chapter", entry.chapter().label());
      value.put("code", entry.code());
      value.put("definition", entry.definition());
      value.put("example", entry.example());
      values.add(value);
    }
    return Json.pretty(values) + "\n";
  }
}
