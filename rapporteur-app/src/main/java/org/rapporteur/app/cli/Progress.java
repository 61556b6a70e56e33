package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A bar on standard error that tells how far a run is; nothing where nobody looks. */
final class Progress {
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int CELLS = 24;

  private final PrintWriter err;
  private final Clock clock;
  private final boolean visible;
  private final long total;
  private final Instant began;
  private Instant drawn = Instant.MIN;
  private boolean onScreen;

  Progress(PrintWriter err, Clock clock, boolean visible, long total) {
    this.err = err;
    this.clock = clock;
    this.visible = visible;
    this.total = total;
    this.began = clock.instant();
  }

  /** Draws the bar, unless it was drawn a moment ago. */
  void show(long done, int read, int failed) {
    Instant now = clock.instant();
    if (!visible || now.isBefore(drawn.plus(onScreen ? PAUSE : Duration.ZERO))) {
      return;
    }
    drawn = now;
    onScreen = true;
    double share = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
    int full = (int) Math.round(share * CELLS);
    String bar = "#".repeat(full) + ".".repeat(CELLS - full);
    String failures = failed == 0 ? "" : ", " + failed + " failed";
    err.print(
        String.format(
            Locale.ROOT,
            "\r[%s] %3.0f %%  %,d read%s%s%s\u001B[K",
            bar,
            share * 100,
            read,
            rate(now, read),
            failures,
            left(now, share)));
    err.flush();
  }

  /** Takes the bar off the screen, so that other lines can be written. */
  void clear() {
    if (onScreen) {
      err.print("\r\u001B[K");
      err.flush();
      onScreen = false;
    }
  }

  private String rate(Instant now, int read) {
    double seconds = Duration.between(began, now).toMillis() / 1000.0;
    return seconds < 2 || read == 0
        ? ""
        : String.format(Locale.ROOT, ", %.1f a second", read / seconds);
  }

  private String left(Instant now, double share) {
    double seconds = Duration.between(began, now).toMillis() / 1000.0;
    if (share < 0.02 || seconds < 2) {
      return "";
    }
    long left = Math.round(seconds * (1 - share) / share);
    return left < 90 ? "  " + left + " s left" : "  " + (left + 30) / 60 + " min left";
  }
}
