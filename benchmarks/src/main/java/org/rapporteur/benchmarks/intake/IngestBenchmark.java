package org.rapporteur.benchmarks.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.rapporteur.app.Engine;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.IngestOptions;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.sources.Input;
import tools.jackson.databind.JsonNode;

/**
 * Reads the same articles with the reader alone and into an archive, on all cores, in turns; prints
 * both rates by the clock and by processor time. {@code benchmarks/ingest} starts it.
 */
final class IngestBenchmark {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private IngestBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "samples/summits.jsonl");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    List<Article> articles = articles(file);
    double bare = 0;
    double ingest = 0;
    try (Engine engine = Engine.open()) {
      for (int round = 0; round <= rounds; round++) {
        double alone = seconds("reader alone", articles, () -> read(engine, articles));
        double kept = seconds("into an archive", articles, () -> ingest(engine, articles));
        // the first round warms both up
        bare += round == 0 ? 0 : alone;
        ingest += round == 0 ? 0 : kept;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "ingest works at %.0f %% of the reader's rate by processor time%n",
        100 * bare / ingest);
  }

  private static double seconds(String name, List<Article> articles, Work work) throws Exception {
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    double seconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-16s %5.1f articles a second by the clock, %5.1f a second of processor time%n",
        name,
        articles.size() / wallSeconds,
        articles.size() / seconds);
    return seconds;
  }

  private static void read(Engine engine, List<Article> articles) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> results = new ArrayList<>();
    articles.forEach(article -> results.add(pool.submit(() -> engine.read(article))));
    for (Future<?> result : results) {
      result.get();
    }
    pool.shutdown();
  }

  private static void ingest(Engine engine, List<Article> articles) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-ingest");
    Path file = folder.resolve("archive.db");
    IngestOptions options =
        new IngestOptions(
            THREADS,
            false,
            new SaveOptions("benchmark", true, false, engine.gazetteer()),
            String::valueOf);
    try (Archive archive = Archive.open(file, Clock.systemUTC());
        Ingest ingest = new Ingest(archive, engine, options)) {
      articles.forEach(article ->
          ingest.take("benchmark", new Input.Found("benchmark", article, "en", List.of())));
      if (ingest.finish().added() == 0) {
        throw new IllegalStateException("nothing was kept");
      }
    }
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + end));
    }
    Files.delete(folder);
  }

  private static List<Article> articles(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(Json::parse).map(IngestBenchmark::article).toList();
    }
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.path("text").asString(),
        line.path("title").asString(""),
        LocalDate.parse(line.path("published").asString()),
        line.path("source").asString(""),
        line.path("url").asString(""));
  }

  /** Something to measure. */
  private interface Work {
    /** Does it. */
    void run() throws Exception;
  }
}
