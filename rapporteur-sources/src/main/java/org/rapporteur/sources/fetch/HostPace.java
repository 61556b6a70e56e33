package org.rapporteur.sources.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart, whatever the number of threads. */
final class HostPace {
  private static final int MOST_HOSTS = 50_000;

  private final FetchOptions options;
  private final Map<String, Instant> turns = new HashMap<>();

  HostPace(FetchOptions options) {
    this.options = options;
  }

  /**
   * Waits for the next turn at the host.
   *
   * @throws FetchRefused if that is too far off
   */
  void await(String host, Duration pause) throws InterruptedException {
    Duration wait = claim(host, pause);
    if (!wait.isZero()) {
      options.sleeper().sleep(wait);
    }
  }

  /** Notes that a host asks not to be asked for a time. */
  synchronized void hold(String host, Duration time) {
    Instant until = options.clock().instant().plus(time);
    turns.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
  }

  private synchronized Duration claim(String host, Duration pause) {
    Instant now = options.clock().instant();
    if (turns.size() > MOST_HOSTS) {
      turns.values().removeIf(turn -> turn.isBefore(now));
    }
    Instant turn = turns.getOrDefault(host, now);
    Instant begin = turn.isBefore(now) ? now : turn;
    Duration wait = Duration.between(now, begin);
    if (wait.compareTo(options.longestWait()) > 0) {
      throw FetchRefused.forNow(
          "the host asks not to be asked for another " + wait.toSeconds() + " s: try again later");
    }
    turns.put(host, begin.plus(pause));
    return wait;
  }
}
