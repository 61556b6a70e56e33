package org.rapporteur.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lets a system read all articles until it is warm, then measures further rounds of the same. */
final class Rounds {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Articles articles;
  private final int warming;
  private final int measured;

  Rounds(Articles articles, int warming, int measured) {
    this.articles = articles;
    this.warming = warming;
    this.measured = measured;
  }

  Measured measure(Duration ready, Consumer<String> system) {
    run(system, warming);
    EncoderSampler sampler = EncoderSampler.watch(Thread.currentThread());
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    run(system, measured);
    double cpuSeconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    return new Measured(
        articles.tokens() * measured,
        ready.toMillis() / 1e3,
        cpuSeconds,
        wallSeconds,
        sampler.stop(),
        peakMegabytes());
  }

  /** Time since the virtual machine was started. */
  static Duration sinceStart() {
    return Duration.ofMillis(
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  private void run(Consumer<String> system, int rounds) {
    for (int round = 0; round < rounds; round++) {
      articles.texts().forEach(system);
    }
  }

  private static long peakMegabytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // only Linux tells it this way
    }
  }
}
