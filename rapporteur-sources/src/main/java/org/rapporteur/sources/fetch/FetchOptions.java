package org.rapporteur.sources.fetch;

import java.time.Clock;
import java.time.Duration;

/**
 * How to fetch.
 *
 * @param agent what to call oneself, such as {@code Rapporteur/1.0 (+https://example.org)}; its
 *     part before the slash is the name that robots.txt files know
 * @param pause least time between two requests to one host
 * @param longestWait longest time to wait for a turn, or as asked by a server; beyond it the
 *     request is refused
 * @param connect time limit for connecting
 * @param total time limit for one request
 * @param largest most bytes of a document, packed and unpacked
 * @param local whether addresses in the own network may be asked, such as 127.0.0.1
 * @param clock tells the time
 * @param sleeper waits
 */
public record FetchOptions(
    String agent,
    Duration pause,
    Duration longestWait,
    Duration connect,
    Duration total,
    int largest,
    boolean local,
    Clock clock,
    Sleeper sleeper) {

  /** Waits for a time. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after the time is over. */
    void sleep(Duration time) throws InterruptedException;
  }

  /** Returns the usual options: a request each two seconds and host, a minute, 16 MB. */
  public static FetchOptions usual(String agent, Clock clock) {
    return new FetchOptions(
        agent,
        Duration.ofSeconds(2),
        Duration.ofMinutes(2),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        16 << 20,
        false,
        clock,
        time -> Thread.sleep(time.toMillis()));
  }

  /** Says how long to pause between two requests to one host. */
  public FetchOptions withPause(Duration other) {
    return new FetchOptions(
        agent, other, longestWait, connect, total, largest, local, clock, sleeper);
  }

  /** Says whether addresses in the own network may be asked. */
  public FetchOptions withLocal(boolean allowed) {
    return new FetchOptions(
        agent, pause, longestWait, connect, total, largest, allowed, clock, sleeper);
  }
}
