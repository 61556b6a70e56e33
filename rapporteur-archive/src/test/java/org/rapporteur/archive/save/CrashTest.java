package org.rapporteur.archive.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.store.Database;

/** What is left when the process dies at any moment; -Drapporteur.kills=100 for a long run. */
final class CrashTest {
  private static final int KILLS = Integer.getInteger("rapporteur.kills", 8);
  private static final long SEED = Long.getLong("rapporteur.seed", 20_26);
  private static final int LONGEST_LIFE = 1_500;

  @TempDir private Path folder;

  @Test
  void killedAtAnyMomentItKeepsEveryBatchOnceAndWhole() throws Exception {
    Path file = folder.resolve("record.db");
    Random random = new Random(SEED);
    int saved = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(file, "wire", saved, Integer.MAX_VALUE);
      List<Integer> told = tellUntilKilled(process, random.nextInt(LONGEST_LIFE));
      saved = told.isEmpty() ? saved : told.get(told.size() - 1) + 1;
      String when = "kill " + kill + ", seed " + SEED + ", after batch " + (saved - 1);
      try (Database database = Database.open(file, Clock.systemUTC())) {
        assertThat(Soundness.faults(database)).as(when).isEmpty();
        assertThat(Soundness.wordFaults(database)).as(when).isEmpty();
        // one batch more may be on the disk: it died before it could say so
        assertThat(numbers(database, "wire")).as(when).isIn(expected(saved), expected(saved + 1));
      }
    }
    assertThat(saved).as("batches saved over all lives").isPositive();
  }

  @Test
  void twoProcessesWriteIntoOneArchiveWithoutLoss() throws Exception {
    Path file = folder.resolve("record.db");
    Process one = start(file, "one", 0, 20);
    Process two = start(file, "two", 0, 20);
    assertThat(one.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(two.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(one.exitValue()).isZero();
    assertThat(two.exitValue()).isZero();
    try (Database database = Database.open(file, Clock.systemUTC())) {
      assertThat(numbers(database, "one")).isEqualTo(expected(20));
      assertThat(numbers(database, "two")).isEqualTo(expected(20));
      assertThat(Soundness.faults(database)).isEmpty();
      assertThat(Soundness.wordFaults(database)).isEmpty();
    }
  }

  private static Process start(Path file, String writer, int first, int end) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString(),
            writer,
            Integer.toString(first),
            Integer.toString(end))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Lets a process live so long after it first said something, or died before. */
  private static List<Integer> tellUntilKilled(Process process, int milliseconds) throws Exception {
    List<Integer> told = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      Thread killer =
          new Thread(() -> {
            try {
              Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
          });
      // some die while they start, most while they write
      if (milliseconds % 8 == 0) {
        killer.start();
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.add(Integer.valueOf(line));
        if (killer.getState() == Thread.State.NEW) {
          killer.start();
        }
      }
      killer.join();
    }
    process.waitFor();
    return told;
  }

  private static List<Integer> numbers(Database database, String writer) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT CAST(substr(source, length(:writer) + 2) AS INTEGER) FROM article
                WHERE source LIKE :writer || ' %' ORDER BY 1
                """)
            .bind("writer", writer)
            .mapTo(Integer.class)
            .list());
  }

  private static List<Integer> expected(int batches) {
    return IntStream.range(0, batches * Writer.SIZE).boxed().toList();
  }
}
