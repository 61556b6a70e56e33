package org.rapporteur.app.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Engine;
import org.rapporteur.app.Environment;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.IngestOptions;
import org.rapporteur.app.ingest.Stop;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.FollowedFeed;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.sources.FeedList;
import org.rapporteur.sources.FeedReader;
import org.rapporteur.sources.FeedRound;
import org.rapporteur.sources.Origins;
import org.rapporteur.sources.fetch.Fetcher;
import org.rapporteur.sources.fetch.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Follows feeds and keeps what their new articles say, until it is told to stop (Ctrl-C). Feeds"
            + " that were given once are remembered in the archive.",
    footer = {
      "",
      "Feeds are addresses of RSS, Atom or JSON feeds, or OPML that lists them, as a file or an address.",
      "Pages are fetched with respect for robots.txt and slowly; what a server says is unchanged is not",
      "fetched again.",
      "Examples:",
      "  rapporteur watch https://example.org/world/rss.xml feeds.opml",
      "  rapporteur watch --every 30m",
      "  rapporteur watch --once        (one round, as for cron)"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private final Environment environment;
  private final Messages messages;

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED",
      description = "Addresses of feeds, or OPML; none for those that are remembered.")
  private List<String> feeds = List.of();

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "How often each feed is asked, such as 15m or 2h (default: ${DEFAULT-VALUE}).")
  private String every = "15m";

  @Option(names = "--once", description = "Make one round over all feeds and end.")
  private boolean once;

  @Option(names = "--forget", description = "Follow these feeds no longer, and end.")
  private boolean forget;

  @Option(
      names = "--no-text",
      description = "Keep no texts, only hashes and offsets, where a licence forbids to keep them.")
  private boolean noText;

  WatchCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Duration pause = pause();
    List<String> named = named();
    try (Archive opened = archive.open(environment)) {
      if (forget) {
        forget(opened, named);
        return Commands.OK;
      }
      named.forEach(opened.feeds()::follow);
      if (opened.feeds().all().isEmpty()) {
        throw new WrongUsage("no feed to follow: give addresses or OPML files");
      }
      try (Stop stop = Stop.watch();
          Engine engine = environment.engine().get();
          Ingest ingest = new Ingest(opened, engine, options(engine))) {
        return new WatchRun(environment, messages, opened, source, stop).run(ingest, pause, once);
      }
    }
  }

  /** What is not followed itself may be a list of what is. */
  private void forget(Archive opened, List<String> named) {
    List<String> followed = opened.feeds().all().stream().map(FollowedFeed::url).toList();
    FeedReader reader =
        new FeedReader(new Fetcher(source.fetching(environment)), source.input(environment));
    for (String name : named) {
      if (followed.contains(name)) {
        opened.feeds().forget(name);
      } else {
        FeedRound round = reader.read(name, Validator.NONE, page -> true, found -> {});
        round.feeds().forEach(opened.feeds()::forget);
      }
    }
  }

  private IngestOptions options(Engine engine) {
    return new IngestOptions(
        Runtime.getRuntime().availableProcessors(),
        false,
        new SaveOptions(Commands.version(), !noText, false, engine.gazetteer()),
        Messages::reason);
  }

  /** The addresses that were given, and those that the given lists name. */
  private List<String> named() {
    Origins origins = Origins.of(feeds);
    origins
        .missing()
        .forEach(missing -> {
          throw new WrongUsage(missing.where() + ": " + missing.why());
        });
    return origins.found().stream()
        .flatMap(origin -> FeedList.of(origin, environment.in()).stream())
        .toList();
  }

  private Duration pause() {
    try {
      Duration pause = Duration.parse("PT" + every.strip());
      if (pause.compareTo(SHORTEST) < 0) {
        throw new WrongUsage("--every " + every + ": ask no feed more often than once a minute");
      }
      return pause;
    } catch (DateTimeParseException e) {
      throw new WrongUsage("--every " + every + ": give a time such as 15m or 2h");
    }
  }
}
