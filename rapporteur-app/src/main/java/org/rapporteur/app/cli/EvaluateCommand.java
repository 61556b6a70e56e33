package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Environment;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.Precision;
import org.rapporteur.archive.Archive;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the reader against gold articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Scores the reader against articles annotated by hand (NAME.txt with NAME.ann), with 95 %%"
            + " intervals by bootstrap over articles; or tells how many of the records that users of"
            + " an archive judged are right.",
    footer = {
      "",
      "The format of the files is described in docs/gold-format.md.",
      "Examples:",
      "  rapporteur evaluate gold/",
      "  rapporteur evaluate --write readings/ --format json gold/",
      "  rapporteur evaluate --archive news.db"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;
  private final List<Failure> failures = new ArrayList<>();

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Gold articles.")
  private @Nullable Path folder;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "FILE",
      description =
          "Count the verdicts in this archive instead: precision by kind and type of record, with"
              + " 95 %% intervals after Wilson.")
  private @Nullable Path archive;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.TEXT;

  @Option(
      names = "--readings",
      paramLabel = "FOLDER",
      description = "Score the Readings NAME.json in this folder instead of reading the articles.")
  private @Nullable Path readings;

  @Option(
      names = "--write",
      paramLabel = "FOLDER",
      description = "Write each Reading to NAME.json in this folder.")
  private @Nullable Path write;

  EvaluateCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (readings != null && write != null) {
      throw new WrongUsage("--readings and --write do not go together");
    }
    if (archive != null) {
      return verdicts(archive);
    }
    if (folder == null) {
      throw new WrongUsage("name a folder with gold articles, or an archive with --archive");
    }
    Evaluation evaluation = readings != null ? saved(folder, readings) : fresh(folder);
    Output out = Output.to(environment.out(), StandardCharsets.UTF_8);
    out.write(form == Form.JSON ? Json.pretty(evaluation.figures()) + "\n" : evaluation.table());
    evaluation.problems().forEach(messages::say);
    failures.forEach(failure -> messages.say(failure.where() + ": " + failure.why()));
    return evaluation.problems().isEmpty() && failures.isEmpty() ? Commands.OK : Commands.FAILED;
  }

  private int verdicts(Path file) {
    if (folder != null || readings != null || write != null) {
      throw new WrongUsage("--archive goes together with --format only");
    }
    try (Archive opened = Archive.openReadOnly(file, environment.clock())) {
      Precision precision = Precision.of(opened.records().judged());
      if (precision.judged() == 0) {
        messages.say("Nothing was judged yet: 'rapporteur serve' shows a queue under Review.");
      }
      Output.to(environment.out(), StandardCharsets.UTF_8)
          .write(form == Form.JSON ? Json.pretty(precision.figures()) + "\n" : precision.table());
    }
    return Commands.OK;
  }

  private Evaluation fresh(Path gold) {
    try (Engine engine = environment.engine().get()) {
      return Evaluation.of(gold, (name, article) -> read(name, article, engine));
    }
  }

  private Evaluation saved(Path gold, Path saved) {
    return Evaluation.of(
        gold,
        (name, article) -> {
          Path file = saved.resolve(name + ".json");
          try {
            return Json.reading(Files.readString(file));
          } catch (IOException e) {
            failures.add(new Failure(file.toString(), "no Reading here: all its gold is missed"));
          } catch (Json.MalformedJson e) {
            failures.add(new Failure(file.toString(), e.reason()));
          }
          return nothing();
        });
  }

  /** An article that cannot be read finds nothing, and is named at the end. */
  private Reading read(String name, Article article, Engine engine) {
    Reading reading;
    try {
      reading = engine.read(article);
    } catch (RapporteurException e) {
      failures.add(new Failure(name, Messages.reason(e)));
      return nothing();
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(new Failure(name, Messages.reason(e)));
      messages.trace(e);
      return nothing();
    }
    if (write != null) {
      save(write, name, reading);
    }
    return reading;
  }

  private static void save(Path folder, String name, Reading reading) {
    Path file = folder.resolve(name + ".json");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, Json.pretty(reading) + "\n");
    } catch (IOException e) {
      throw new UnwritableOutput(
          file + ": could not be written (" + e.getMessage() + "): check the folder");
    }
  }

  private static Reading nothing() {
    return new Reading(
        Reading.FORMAT,
        new ArticleText("", null, null, null, null, null, "", List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
