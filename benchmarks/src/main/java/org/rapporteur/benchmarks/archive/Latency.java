package org.rapporteur.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long answers took. */
final class Latency {
  private static final double MILLIS = 1e6;

  private final String name;
  private final List<Long> nanos = new ArrayList<>();

  Latency(String name) {
    this.name = name;
  }

  void add(long time) {
    nanos.add(time);
  }

  void addAll(Latency other) {
    nanos.addAll(other.nanos);
  }

  /** Returns the milliseconds that such a part of the answers did not exceed. */
  double part(double part) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / MILLIS;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-62s first %7.1f   p50 %7.1f   p95 %7.1f   max %7.1f ms",
        name,
        nanos.get(0) / MILLIS,
        part(0.5),
        part(0.95),
        part(1));
  }
}
