package org.rapporteur.archive.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
      Path told = Files.createFile(folder.resolve("told-" + kill));
      Process process = start(file, told, "wire", saved, Integer.MAX_VALUE);
      killLater(process, told, random.nextInt(LONGEST_LIFE));
      saved = next(told, saved);
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
    Process one = start(file, folder.resolve("told-one"), "one", 0, 20);
    Process two = start(file, folder.resolve("told-two"), "two", 0, 20);
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

  private static Process start(Path file, Path told, String writer, int first, int end)
      throws IOException {
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
        .redirectOutput(told.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Lets a process live so long after it first said something; some die while they start. */
  private static void killLater(Process process, Path told, int milliseconds) throws Exception {
    while (milliseconds % 8 != 0 && Files.size(told) == 0 && process.isAlive()) {
      Thread.sleep(5);
    }
    Thread.sleep(milliseconds);
    process.destroyForcibly();
    process.waitFor();
  }

  /** Returns the batch after the last that a process told of in a whole line. */
  private static int next(Path told, int first) throws IOException {
    String text = Files.readString(told);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .mapToInt(line -> Integer.parseInt(line) + 1)
        .max()
        .orElse(first);
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
