package org.rapporteur.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.app.Engine;
import org.rapporteur.app.ingest.Ingest;
import org.rapporteur.app.ingest.IngestOptions;
import org.rapporteur.app.ingest.Tally;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.sources.ArticleInput;
import org.rapporteur.sources.InputOptions;
import org.rapporteur.sources.Origin;
import org.rapporteur.sources.Origins;

/**
 * The demo: news of the past in our own words, read by the same reader into a folder of its own,
 * which goes when the demo is closed.
 */
public final class DemoArchive implements AutoCloseable {
  private static final String ARTICLES = "articles.jsonl";

  /** Ends the reading when the demo is closed meanwhile. */
  private static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed() {
      super("the demo was closed", null, false, false);
    }
  }

  private final Path folder;
  private final Archive archive;
  private final Clock clock;
  private final ExecutorService reading =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "demo"));
  private volatile boolean closed;

  private DemoArchive(Path folder, Archive archive, Clock clock) {
    this.folder = folder;
    this.archive = archive;
    this.clock = clock;
  }

  /** Makes an archive that is still empty. */
  public static DemoArchive open(Clock clock) {
    try {
      Path folder = Files.createTempDirectory("rapporteur-demo-");
      try (InputStream in = DemoArchive.class.getResourceAsStream(ARTICLES)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks the articles of the demo");
        }
        Files.copy(in, folder.resolve(ARTICLES));
      }
      return new DemoArchive(folder, Archive.open(folder.resolve("demo.db"), clock), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the archive. */
  public Archive archive() {
    return archive;
  }

  /**
   * Begins to read the articles; they come into the archive one after another, within some seconds.
   *
   * @param engine gives the reader
   * @param version of the program
   * @return how many articles were read, once they are
   */
  public CompletableFuture<Integer> fill(Supplier<Engine> engine, String version) {
    return CompletableFuture.supplyAsync(() -> read(engine.get(), version), reading);
  }

  private int read(Engine engine, String version) {
    IngestOptions options =
        new IngestOptions(
            Runtime.getRuntime().availableProcessors(),
            false,
            new SaveOptions(version, true, false, engine.gazetteer()),
            String::valueOf);
    ArticleInput input =
        new ArticleInput(InputOptions.none(LocalDate.now(clock)), InputStream.nullInputStream());
    try (Ingest ingest = new Ingest(archive, engine, options)) {
      for (Origin origin : Origins.of(List.of(folder.resolve(ARTICLES).toString())).found()) {
        input.read(
            origin,
            found -> {
              if (closed) {
                throw new Closed();
              }
              ingest.take("demo", found);
            });
      }
      Tally tally = ingest.finish();
      if (tally.failed() > 0) {
        throw new IllegalStateException(
            "articles of the demo cannot be read: " + ingest.failures());
      }
      return tally.added();
    }
  }

  @Override
  public void close() {
    closed = true;
    reading.shutdown();
    try {
      if (!reading.awaitTermination(1, TimeUnit.MINUTES)) {
        reading.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    archive.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
