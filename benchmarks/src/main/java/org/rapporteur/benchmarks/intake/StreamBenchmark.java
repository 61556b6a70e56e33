package org.rapporteur.benchmarks.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.json.Json;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.Input;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;

/**
 * Lets a web archive of many gigabytes, made while it is read, stream through the sources in a
 * small heap, and prints at each tenth how much memory is in use. {@code benchmarks/stream} starts
 * it.
 */
final class StreamBenchmark {
  private static final double GIGABYTE = 1e9;
  private static final int PARTS = 10;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private StreamBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    double gigabytes = arguments.length == 0 ? 5 : Double.parseDouble(arguments[0]);
    long bytes = (long) (gigabytes * GIGABYTE);
    WebArchive archive = new WebArchive(texts(), bytes);
    ArticleInput input = new ArticleInput(InputOptions.none(LocalDate.of(2001, 2, 4)), archive);
    Progress progress = new Progress(archive, bytes);
    long start = System.nanoTime();
    input.read(new Origin(Origin.STANDARD_INPUT, Origin.Place.PIPE, 0), progress);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%.1f GB, %,d articles, %,d other places in %.0f s: %.0f MB/s%n",
        archive.given() / GIGABYTE,
        progress.articles,
        progress.others,
        seconds,
        archive.given() / 1e6 / seconds);
  }

  private static List<String> texts() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("samples/summits.jsonl"))) {
      return lines.map(line -> Json.parse(line).path("text").asString()).toList();
    }
  }

  /** Counts, and says at each tenth how it stands. */
  private static final class Progress implements Consumer<Input> {
    private final WebArchive archive;
    private final long bytes;
    private long articles;
    private long others;
    private int part = 1;

    Progress(WebArchive archive, long bytes) {
      this.archive = archive;
      this.bytes = bytes;
    }

    @Override
    public void accept(Input found) {
      if (found instanceof Input.Found) {
        articles++;
      } else {
        others++;
      }
      if (archive.given() > bytes / PARTS * part) {
        part++;
        print();
      }
    }

    private void print() {
      System.gc();
      System.out.printf(
          Locale.ROOT,
          "%4.1f GB   heap in use %3d MB   resident at most %3d MB%n",
          archive.given() / GIGABYTE,
          MEMORY.getHeapMemoryUsage().getUsed() >> 20,
          peakMegabytes());
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
