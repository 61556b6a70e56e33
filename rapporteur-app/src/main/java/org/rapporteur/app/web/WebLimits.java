package org.rapporteur.app.web;

import java.time.Duration;

/**
 * What the server bears.
 *
 * @param largestBody in bytes
 * @param requestsPerSecond of one address, on average
 * @param burst how many requests one address may make at once
 * @param idle after how long a silent connection is closed
 * @param articlesAtOnce where more articles than these hold the words of a filter, a page does not
 *     wait until it is counted what they can be narrowed by
 */
public record WebLimits(
    long largestBody, int requestsPerSecond, int burst, Duration idle, int articlesAtOnce) {
  /** What a server bears unless told otherwise. */
  public static final WebLimits USUAL =
      new WebLimits(2_000_000, 1_000, 4_000, Duration.ofSeconds(30), 3_000);
}
