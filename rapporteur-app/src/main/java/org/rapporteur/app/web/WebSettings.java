package org.rapporteur.app.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached and what it bears.
 *
 * @param host name or address that it listens on
 * @param port 0 for any that is free
 * @param token what every request must bring; absent only on the loopback
 * @param mayChange whether users may correct records and add articles
 * @param largestBody in bytes
 * @param requestsPerSecond of one address, on average
 * @param burst how many requests one address may make at once
 * @param idle after how long a silent connection is closed
 * @param articlesAtOnce where more articles than these hold the words of a filter, a page does not
 *     wait until it is counted what they can be narrowed by
 */
public record WebSettings(
    String host,
    int port,
    @Nullable String token,
    boolean mayChange,
    long largestBody,
    int requestsPerSecond,
    int burst,
    Duration idle,
    int articlesAtOnce) {
  private static final long LARGEST_BODY = 2_000_000;
  private static final int PER_SECOND = 1_000;
  private static final int BURST = 4_000;
  private static final int ARTICLES_AT_ONCE = 3_000;

  /** Checks that only the loopback goes without a token. */
  public WebSettings {
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException("an address others can reach needs a token");
    }
  }

  /** Settings for this machine only. */
  public static WebSettings ofLoopback(int port) {
    return new WebSettings(
        "127.0.0.1",
        port,
        null,
        true,
        LARGEST_BODY,
        PER_SECOND,
        BURST,
        Duration.ofSeconds(30),
        ARTICLES_AT_ONCE);
  }

  /** Returns the same for another address and with a token. */
  public WebSettings open(String address, @Nullable String secret) {
    return new WebSettings(
        address,
        port,
        secret,
        mayChange,
        largestBody,
        requestsPerSecond,
        burst,
        idle,
        articlesAtOnce);
  }

  /** Returns the same for users who may only look. */
  public WebSettings toRead() {
    return new WebSettings(
        host, port, token, false, largestBody, requestsPerSecond, burst, idle, articlesAtOnce);
  }

  /** Returns the same for a client that asks little and is not heard for long. */
  public WebSettings bearing(int perSecond, int atOnce, Duration silence) {
    return new WebSettings(
        host, port, token, mayChange, largestBody, perSecond, atOnce, silence, articlesAtOnce);
  }

  /** Returns the same for pages that wait for fewer articles or more. */
  public WebSettings waitingFor(int articles) {
    return new WebSettings(
        host, port, token, mayChange, largestBody, requestsPerSecond, burst, idle, articles);
  }

  /** Tells whether only this machine reaches an address. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
