package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Environment;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.IngestOptions;
import org.rapporteur.app.ingest.Stop;
import org.rapporteur.app.ingest.Tally;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.sources.Origins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles and keeps them in an archive. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Reads articles and keeps what they say in an archive. A second run over the same sources adds"
            + " only what is new; one that was interrupted goes on where it ended.",
    footer = {
      "",
      "Sources: files and folders of text, HTML, PDF, JSON, JSON lines, CSV and TSV, WARC (also .gz);",
      "RSS, Atom and OPML as files or as addresses. Only addresses that you give, and the pages that",
      "feeds under them list, are fetched: with respect for robots.txt and slowly.",
      "Examples:",
      "  rapporteur ingest articles/ more.jsonl",
      "  rapporteur ingest --archive geneva.db CC-NEWS-20161101.warc.gz",
      "  rapporteur ingest --columns text=body,published=pub_date,source=outlet news.csv",
      "  rapporteur ingest https://example.org/world/rss.xml",
      "  rapporteur ingest --retry"
    })
final class IngestCommand implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files, folders, addresses, or - for standard input.")
  private List<String> sources = List.of();

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--no-text",
      description = "Keep no texts, only hashes and offsets, where a licence forbids to keep them.")
  private boolean noText;

  @Option(names = "--again", description = "Read again what the archive has.")
  private boolean again;

  @Option(names = "--retry", description = "Try again what failed in earlier runs.")
  private boolean retry;

  @Option(names = "--failures", description = "List what failed in earlier runs, and why.")
  private boolean failures;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at once (default: one on each core).")
  private @Nullable Integer threads;

  IngestCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (threads != null && threads < 1) {
      throw new WrongUsage("--threads " + threads + ": at least one must read");
    }
    try (Archive opened = archive.open(environment)) {
      if (failures) {
        return new FailureList(environment).print(opened);
      }
      List<String> arguments = retry ? opened.failures().origins() : sources;
      if (arguments.isEmpty()) {
        messages.say(
            retry
                ? "Nothing failed: there is nothing to try again."
                : "No source was given; " + opened.file() + " is ready.");
        return Commands.OK;
      }
      return run(opened, Origins.of(arguments));
    }
  }

  private int run(Archive opened, Origins origins) {
    try (Stop stop = Stop.watch();
        Engine engine = environment.engine().get();
        Ingest ingest = new Ingest(opened, engine, options(engine))) {
      IngestRun run = new IngestRun(environment, messages, opened, stop);
      Tally tally = run.take(origins, source, ingest, again, retry);
      return new IngestReport(messages).say(opened, tally, ingest, stop.asked());
    }
  }

  private IngestOptions options(Engine engine) {
    return new IngestOptions(
        threads == null ? Runtime.getRuntime().availableProcessors() : threads,
        again,
        new SaveOptions(Commands.version(), !noText, again, engine.gazetteer()),
        Messages::reason);
  }
}
