package org.rapporteur.app.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.intake.Failure;
import org.rapporteur.archive.intake.FollowedFeed;
import org.rapporteur.archive.intake.Outlet;
import org.rapporteur.archive.intake.TakenIn;

/**
 * Where articles come from, and whether they still do.
 *
 * @param now what times are told from
 * @param feeds that are followed
 * @param outlets with most articles first
 * @param taken files that were taken in, the last first
 * @param failures those met last
 * @param failed how many there are in all
 */
public record SourcesView(
    Instant now,
    List<FollowedFeed> feeds,
    List<Outlet> outlets,
    List<TakenIn> taken,
    List<Failure> failures,
    long failed) {
  private static final int FEW = 3;

  /** Copies the lists. */
  public SourcesView {
    feeds = List.copyOf(feeds);
    outlets = List.copyOf(outlets);
    taken = List.copyOf(taken);
    failures = List.copyOf(failures);
  }

  /** Says how a feed does. */
  public String health(FollowedFeed feed) {
    if (feed.fetched() == null) {
      return "not asked yet";
    }
    if (feed.failures() == 0) {
      return "works";
    }
    return feed.failures() < FEW ? "failed last time" : "failed " + feed.failures() + " times";
  }

  /** Returns the class of a feed's health for the style sheet. */
  public String sign(FollowedFeed feed) {
    return feed.failures() == 0 ? feed.fetched() == null ? "plan" : "fact" : "denial";
  }

  /** Says a time, and how far off it is. */
  public String when(@Nullable Instant time) {
    if (time == null) {
      return "–";
    }
    String written =
        LocalDateTime.ofInstant(time, ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
            .replace('T', ' ');
    return written + " UTC (" + distance(Duration.between(time, now)) + ")";
  }

  private static String distance(Duration since) {
    long minutes = Math.abs(since.toMinutes());
    String far =
        minutes < 120
            ? minutes + " min"
            : minutes < 2 * 24 * 60 ? minutes / 60 + " hours" : minutes / (24 * 60) + " days";
    return since.isNegative() ? "in " + far : far + " ago";
  }

  /** Says which share of an outlet's articles are copies. */
  public String copies(Outlet outlet) {
    return outlet.copies() == 0
        ? "–"
        : outlet.copies() + " (" + Math.round(100.0 * outlet.copies() / outlet.articles()) + " %)";
  }
}
