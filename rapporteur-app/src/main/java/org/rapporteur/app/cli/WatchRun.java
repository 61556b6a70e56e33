package org.rapporteur.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.Stop;
import org.rapporteur.app.ingest.Tally;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.intake.Feeds;
import org.rapporteur.archive.intake.FollowedFeed;
import org.rapporteur.sources.FeedReader;
import org.rapporteur.sources.FeedRound;
import org.rapporteur.sources.fetch.Fetcher;
import org.rapporteur.sources.fetch.Validator;

/** Makes rounds over the feeds of an archive until it is told to stop. */
final class WatchRun {
  /** A feed that fails is asked ever more seldom, but at least so often. */
  private static final int LONGEST_PATIENCE = 16;

  private final Environment environment;
  private final Messages messages;
  private final Archive archive;
  private final SourceOptions source;
  private final Stop stop;
  private final Set<String> listed = new HashSet<>();

  WatchRun(
      Environment environment,
      Messages messages,
      Archive archive,
      SourceOptions source,
      Stop stop) {
    this.environment = environment;
    this.messages = messages;
    this.archive = archive;
    this.source = source;
    this.stop = stop;
  }

  /** Runs and returns the exit status. */
  int run(Ingest ingest, Duration every, boolean once) {
    FeedReader reader =
        new FeedReader(new Fetcher(source.fetching(environment)), source.input(environment));
    boolean failed = false;
    do {
      List<FollowedFeed> feeds = archive.feeds().all();
      failed |= !pass(reader, feeds, ingest, every, once);
      if (once) {
        // feeds that lists have named meanwhile
        List<String> asked = feeds.stream().map(FollowedFeed::url).toList();
        List<FollowedFeed> more =
            archive.feeds().all().stream().filter(feed -> !asked.contains(feed.url())).toList();
        failed |= !pass(reader, more, ingest, every, true);
      }
    } while (!once && rest());
    ingest.finish();
    return once && failed ? Commands.FAILED : Commands.OK;
  }

  private boolean pass(
      FeedReader reader, List<FollowedFeed> feeds, Ingest ingest, Duration every, boolean all) {
    boolean fine = true;
    for (FollowedFeed feed : feeds) {
      if (!stop.asked() && (all || isDue(feed))) {
        fine &= round(reader, feed, ingest, every);
      }
    }
    return fine;
  }

  private boolean isDue(FollowedFeed feed) {
    return feed.due() == null || !feed.due().isAfter(environment.clock().instant());
  }

  /** Asks one feed, keeps its new articles, and only then what to ask with next time. */
  private boolean round(FeedReader reader, FollowedFeed feed, Ingest ingest, Duration every) {
    Tally before = ingest.tally();
    FeedRound round = unlessNested(feed, stop.breakable(() -> read(reader, feed, ingest)));
    Tally after = ingest.settle();
    if (stop.asked()) {
      // what the feed listed was not gone through: the next run asks for all of it
      return true;
    }
    if (!round.feeds().isEmpty()) {
      followAll(feed.url(), round.feeds());
      return true;
    }
    Instant now = environment.clock().instant();
    String title = round.title() == null ? feed.title() : round.title();
    int failures = round.failure() == null ? 0 : feed.failures() + 1;
    Instant due =
        now.plus(every.multipliedBy(Math.min(LONGEST_PATIENCE, 1L << Math.min(failures, 4))));
    archive
        .feeds()
        .note(
            new FollowedFeed(
                feed.url(),
                title,
                round.next().etag(),
                round.next().lastModified(),
                now,
                due,
                failures,
                round.failure()));
    say(feed, title, round, after.added() - before.added(), after.failed() - before.failed());
    return round.failure() == null;
  }

  /** Lists that name lists, or each other, would never come to an end. */
  private FeedRound unlessNested(FollowedFeed feed, FeedRound round) {
    return round.feeds().isEmpty() || !listed.contains(feed.url())
        ? round
        : new FeedRound(
            null,
            List.of(),
            0,
            0,
            0,
            Validator.NONE,
            "a list of feeds inside a list of feeds: give it by itself",
            false);
  }

  /** A list is followed by following what it names, as a list in a file is. */
  private void followAll(String list, List<String> named) {
    Feeds feeds = archive.feeds();
    int before = feeds.all().size() - 1;
    feeds.forget(list);
    listed.addAll(named);
    named.forEach(feeds::follow);
    int more = feeds.all().size() - before;
    if (more > 0) {
      messages.say(list + ": " + (more == 1 ? "1 feed" : more + " feeds") + " to follow");
    }
  }

  private FeedRound read(FeedReader reader, FollowedFeed feed, Ingest ingest) {
    return reader.read(
        feed.url(),
        new Validator(feed.etag(), feed.lastModified()),
        page ->
            archive.readings().hasAddress(page) || archive.failures().isHopeless(feed.url(), page),
        found -> stop.unbroken(() -> ingest.take(feed.url(), found)));
  }

  private void say(
      FollowedFeed feed, @Nullable String title, FeedRound round, int added, int failed) {
    String name = title == null ? feed.url() : title;
    if (round.failure() != null) {
      messages.say(name + ": " + round.failure());
    } else if (added > 0 || failed > 0) {
      messages.say(
          name + ": " + added + " new" + (failed == 0 ? "" : ", " + failed + " could not be read"));
    }
  }

  /** Waits until the next feed is due; returns whether to go on. */
  private boolean rest() {
    List<FollowedFeed> feeds = archive.feeds().all();
    Instant now = environment.clock().instant();
    Duration wait =
        feeds.stream()
            .map(FollowedFeed::due)
            .map(due -> due == null ? Duration.ZERO : Duration.between(now, due))
            .min(Duration::compareTo)
            .orElse(Duration.ofMinutes(1));
    try {
      stop.pause(wait.isNegative() || wait.isZero() ? Duration.ofSeconds(1) : wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !stop.asked();
  }
}
