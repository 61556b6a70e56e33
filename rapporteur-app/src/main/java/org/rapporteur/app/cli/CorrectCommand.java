package org.rapporteur.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.RecordPage;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts fields of a record right. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Puts fields of a record right. What the reader found is kept beside it, and the correction"
            + " holds when articles are read again.",
    footer = {
      "",
      "Fields: event: type, status, certainty, date, place, actors, recipients; meeting: kind, status,",
      "date, place, participants, visitors, hosts; statement: speaker, certainty; relation: predicate,",
      "subject, object, status; topic: label; entity: name, country, sector, wikidata.",
      "An empty value empties the field. Parties stand with ; between.",
      "Examples:",
      "  rapporteur correct event-3f9k2m1q8z7d4a type=CONSULT/visit date=1986-10-11/1986-10-12",
      "  rapporteur correct meeting-0a1b2c3d4e5f6g participants='Ronald Reagan;Mikhail Gorbachev'",
      "  rapporteur correct event-3f9k2m1q8z7d4a --undo date",
      "  rapporteur correct event-3f9k2m1q8z7d4a       (lists what was said about it)"
    })
final class CorrectCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(index = "0", paramLabel = "KEY", description = "The record, as lists name it.")
  private String key = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FIELD=VALUE",
      description = "What is right.")
  private List<String> values = List.of();

  @Option(
      names = "--undo",
      paramLabel = "FIELD",
      description = "Take back what was said about this field.")
  private @Nullable String undone;

  @Mixin private AuthorOptions author = new AuthorOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  CorrectCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Map<String, String> fields = fields();
    try (Archive opened = archive.openToChange(environment)) {
      if (undone != null) {
        opened.review().undo(key, undone);
      }
      if (!fields.isEmpty()) {
        opened.review().correct(key, fields, author.name(environment), author.note());
      }
      StringBuilder said = new StringBuilder();
      opened
          .review()
          .of(key)
          .forEach(correction -> said.append(RecordPage.line(correction)).append("\n"));
      Output.to(environment.out(), StandardCharsets.UTF_8)
          .write(said.isEmpty() ? "Nothing was said about " + key + ".\n" : said.toString());
    }
    return Commands.OK;
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String each : values) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new WrongUsage("\"" + each + "\" is no correction: write FIELD=VALUE");
      }
      fields.put(each.substring(0, equals).strip(), each.substring(equals + 1));
    }
    return fields;
  }
}
