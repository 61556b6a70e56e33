package org.rapporteur.archive.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.save.Saved.Outcome;
import org.rapporteur.archive.store.Database;
import org.rapporteur.archive.store.UnusableArchive;

final class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void fullDiskLosesNothingAndTheArchiveGoesOnOnceThereIsRoom() {
    try (Database database = Database.open(folder.resolve("record.db"), Clock.systemUTC())) {
      Saver saver = new Saver(database, new Corrections());
      List<Entry> entries = Samples.entries();
      saver.save(entries.subList(0, 1), Samples.OPTIONS);
      // stands for the disk: SQLite reports both as full
      limit(database, pages(database) + 4);
      assertThatThrownBy(() -> saver.save(entries.subList(1, 7), Samples.OPTIONS))
          .isInstanceOf(UnusableArchive.class)
          .hasMessageContaining("record.db")
          .hasMessageContaining("the disk is full: make room");
      assertThat(articles(database)).isOne();
      assertThat(Soundness.faults(database)).isEmpty();
      limit(database, 1_000_000);
      assertThat(saver.save(entries, Samples.OPTIONS))
          .extracting(Saved::outcome)
          .containsOnlyOnce(Outcome.KNOWN)
          .doesNotContain(Outcome.REFUSED);
      assertThat(articles(database)).isEqualTo(entries.size());
      assertThat(Soundness.faults(database)).isEmpty();
      assertThat(Soundness.wordFaults(database)).isEmpty();
    }
  }

  private static long pages(Database database) {
    return database.read(handle -> handle.createQuery("PRAGMA page_count").mapTo(Long.class).one());
  }

  private static void limit(Database database, long pages) {
    database.note((handle, now) ->
        handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one());
  }

  private static long articles(Database database) {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM article").mapTo(Long.class).one());
  }
}
