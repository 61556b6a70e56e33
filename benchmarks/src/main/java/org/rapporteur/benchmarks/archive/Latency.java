package org.rapporteur.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long answers took. */
final class Latency {
  private static final double MILLIS = 1e6;

  private final String name;
  private final List<Long> nanos = new ArrayList<>();
  private final List<Long> processor = new ArrayList<>();

  Latency(String name) {
    this.name = name;
  }

  void add(long time, long cpu) {
    nanos.add(time);
    processor.add(cpu);
  }

  void addAll(Latency other) {
    nanos.addAll(other.nanos);
    processor.addAll(other.processor);
  }

  /** Returns the milliseconds that such a part of the answers did not exceed. */
  double part(double part) {
    return part(nanos, part);
  }

  private static double part(List<Long> times, double part) {
    List<Long> sorted = times.stream().sorted().toList();
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / MILLIS;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-40s first %7.1f  p50 %7.1f  p95 %7.1f  max %7.1f ms;  processor p50 %7.1f  p95 %7.1f",
        name,
        nanos.get(0) / MILLIS,
        part(0.5),
        part(0.95),
        part(1),
        part(processor, 0.5),
        part(processor, 0.95));
  }
}
