package org.rapporteur.benchmarks.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.Reader;
import tools.jackson.databind.JsonNode;

/** Fills an archive: the samples, read once, are told of one world after another. */
final class Making {
  private static final int BATCH = 512;
  private static final int EVERY = 10_000;

  private final Archive archive;
  private final Path samples;

  Making(Archive archive, Path samples) {
    this.archive = archive;
    this.samples = samples;
  }

  /**
   * Keeps so many articles.
   *
   * @param there how many of them are kept already: their worlds are passed over
   */
  void make(int there, int wanted) {
    Atlas atlas = new Atlas();
    try (Reader reader = Reader.open()) {
      List<Reading> readings =
          articles().stream()
              .map(reader::read)
              .filter(reading -> reading.article().repairs().isEmpty())
              .toList();
      System.out.printf("samples                    %d articles%n", readings.size());
      SaveOptions options = new SaveOptions("benchmark", true, false, reader.gazetteer());
      make(there, wanted, atlas, new Stage(atlas, readings), readings, options);
    }
  }

  private void make(
      int there,
      int wanted,
      Atlas atlas,
      Stage stage,
      List<Reading> readings,
      SaveOptions options) {
    List<String> written = readings.stream().map(Json::line).toList();
    List<Entry> open = new ArrayList<>();
    int first = there / written.size() + 1;
    CompletableFuture<List<Entry>> next = retell(atlas, stage, written, first);
    long wall = 0;
    long cpu = 0;
    int saved = there;
    int printed = there;
    for (int world = first + 1; saved < wanted; world++) {
      open.addAll(next.join());
      next = retell(atlas, stage, written, world);
      while (open.size() >= BATCH && saved < wanted) {
        List<Entry> batch = List.copyOf(open.subList(0, Math.min(BATCH, wanted - saved)));
        open.subList(0, batch.size()).clear();
        long wallBefore = System.nanoTime();
        long cpuBefore = cpu();
        archive.save(batch, options);
        wall += System.nanoTime() - wallBefore;
        cpu += cpu() - cpuBefore;
        saved += batch.size();
        if (saved - printed >= EVERY || saved == wanted) {
          print(saved, saved - printed, wall, cpu);
          printed = saved;
          wall = 0;
          cpu = 0;
        }
      }
    }
  }

  private static void print(int saved, int those, long wall, long cpu) {
    System.out.printf(
        Locale.ROOT,
        "saved %,9d            %.1f ms an article (%.1f ms of processor time)%n",
        saved,
        wall / 1e6 / those,
        cpu / 1e6 / those);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static CompletableFuture<List<Entry>> retell(
      Atlas atlas, Stage stage, List<String> written, int world) {
    return CompletableFuture.supplyAsync(
        () -> new Retelling(new World(atlas, stage, world), world).of(written));
  }

  private List<Article> articles() {
    try (Stream<Path> files =
        Files.isDirectory(samples) ? Files.list(samples) : Stream.of(samples)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(Making::lines)
          .map(Json::parse)
          .map(Making::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
}
