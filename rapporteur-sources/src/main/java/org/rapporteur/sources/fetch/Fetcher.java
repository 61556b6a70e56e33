package org.rapporteur.sources.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fetches documents over http and https, politely: as robots.txt allows, one request at a time for
 * each host with a pause in between, and no more than what the options allow of time and size.
 * Redirects are followed, each checked like a new address. Safe for any number of threads.
 *
 * <p>Example: {@code new Fetcher(FetchOptions.usual("Rapporteur/1.0 (+https://example.org)",
 * Clock.systemUTC())).fetch(URI.create("https://example.org/feed.xml"), Validator.NONE)}.
 *
 * <p>Addresses in private networks are refused after looking their names up, right before each
 * connection. The client of the JDK looks a name up a second time and takes the answer from the
 * JDK's cache, which holds it for 30 seconds: that cache, and nothing else, keeps out a server of
 * names that changes its answer in between. Where requests go through a proxy, the proxy decides
 * what it reaches.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_ROBOTS = 10_000;
  private static final Duration ROBOTS_HOLD = Duration.ofHours(24);
  private static final Duration ROBOTS_RETRY = Duration.ofMinutes(15);
  private static final Duration USUAL_RETRY = Duration.ofSeconds(60);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final FetchOptions options;
  private final Web web;
  private final HostPace pace;
  private final Map<String, Kept> robots = new LinkedHashMap<>();

  /** What a host allows, and until when we believe it. */
  private record Kept(Robots robots, Instant until) {}

  /** Fetches with the given options. */
  public Fetcher(FetchOptions options) {
    this.options = options;
    this.web = new Web(options);
    this.pace = new HostPace(options);
  }

  /**
   * Fetches a document, or learns that it is what it was.
   *
   * @param uri its address
   * @param known what the server said with the version that the caller has
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public Fetched fetch(URI uri, Validator known) throws InterruptedException {
    try {
      Answer answer = follow(uri.normalize(), known, true);
      if (answer.status() == 304) {
        return new Fetched.Unchanged();
      }
      if (answer.status() != 200) {
        throw refusal(answer);
      }
      return new Fetched.Document(
          answer.uri(),
          answer.type(),
          answer.charset(),
          answer.body(options.largest()),
          answer.validator());
    } catch (FetchRefused e) {
      return e.refused();
    }
  }

  private Answer follow(URI start, Validator known, boolean obeying) throws InterruptedException {
    URI uri = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = ask(uri, known, obeying);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      uri =
          answer
              .location()
              .orElseThrow(() -> FetchRefused.forGood("the server redirects to no address"));
    }
    throw FetchRefused.forGood("the server redirects more than " + MOST_REDIRECTS + " times");
  }

  /** Asks when it is our turn; once more if the server asks to wait and the wait is bearable. */
  private Answer ask(URI uri, Validator known, boolean obeying) throws InterruptedException {
    web.check(uri);
    Duration pause = options.pause();
    if (obeying) {
      Robots rules = robots(uri);
      if (!rules.allows(path(uri))) {
        throw rules == Robots.NONE
            ? FetchRefused.forNow("the robots.txt of the host cannot be had: try again later")
            : FetchRefused.forGood("the robots.txt of the host does not allow it");
      }
      Duration asked = rules.delay().orElse(pause);
      pause = asked.compareTo(pause) > 0 ? asked : pause;
    }
    pace.await(host(uri), pause);
    Answer answer = web.get(uri, known);
    if (answer.status() != 429 && answer.status() != 503) {
      return answer;
    }
    pace.hold(host(uri), answer.retryAfter(options.clock()).orElse(USUAL_RETRY));
    if (!obeying) {
      return answer;
    }
    pace.await(host(uri), pause);
    return web.get(uri, known);
  }

  /** Returns the rules of a host: none if there is no file, no entry if it cannot be had. */
  private Robots robots(URI uri) throws InterruptedException {
    String site = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
    synchronized (robots) {
      Kept kept = robots.get(site);
      if (kept != null && kept.until().isAfter(options.clock().instant())) {
        return kept.robots();
      }
    }
    Robots found = fetchRobots(URI.create(site + "/robots.txt"));
    Duration hold = found == Robots.NONE ? ROBOTS_RETRY : ROBOTS_HOLD;
    synchronized (robots) {
      if (robots.size() >= MOST_ROBOTS) {
        robots.remove(robots.keySet().iterator().next());
      }
      robots.put(site, new Kept(found, options.clock().instant().plus(hold)));
    }
    return found;
  }

  private Robots fetchRobots(URI uri) throws InterruptedException {
    try {
      Answer answer = follow(uri, Validator.NONE, false);
      if (answer.status() >= 400 && answer.status() < 500 && answer.status() != 429) {
        return Robots.ALL;
      }
      return answer.status() == 200
          ? Robots.of(answer.body(options.largest()), product(options.agent()))
          : Robots.NONE;
    } catch (FetchRefused e) {
      return Robots.NONE;
    }
  }

  private FetchRefused refusal(Answer answer) {
    int status = answer.status();
    if (status == 404 || status == 410) {
      return FetchRefused.forGood("there is no such page (status " + status + ")");
    }
    if (status == 401 || status == 402 || status == 403 || status == 451) {
      return FetchRefused.forGood("the server refuses the page (status " + status + ")");
    }
    if (status == 429 || status >= 500) {
      pace.hold(host(answer.uri()), answer.retryAfter(options.clock()).orElse(Duration.ZERO));
      return FetchRefused.forNow("the server is busy (status " + status + "): try again later");
    }
    return FetchRefused.forGood("the server answered with status " + status);
  }

  private static String product(String agent) {
    return agent.replaceFirst("[/\\s].*$", "");
  }

  private static String host(URI uri) {
    return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
