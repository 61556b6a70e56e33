package org.rapporteur.app.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each address make so many requests a second, and some more at once (a token bucket). */
final class RateLimit {
  private static final int MOST_ADDRESSES = 10_000;
  private static final double SECOND = 1e9;

  private record Bucket(double left, long at) {}

  private final int perSecond;
  private final int burst;
  private final LongSupplier nanoseconds;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  RateLimit(int perSecond, int burst, LongSupplier nanoseconds) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoseconds = nanoseconds;
  }

  /** Tells whether one request more of an address is served. */
  synchronized boolean admits(String address) {
    long now = nanoseconds.getAsLong();
    Bucket old = buckets.getOrDefault(address, new Bucket(burst, now));
    double left = Math.min(burst, old.left() + (now - old.at()) / SECOND * perSecond);
    boolean admitted = left >= 1;
    buckets.put(address, new Bucket(admitted ? left - 1 : left, now));
    return admitted;
  }
}
