package org.rapporteur.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private Path folder;

  @Test
  void makesAllTablesOnceAndOpensAgain() {
    Path file = folder.resolve("record.db");
    Database.open(file, CLOCK).close();
    try (Database database = Database.open(file, CLOCK)) {
      assertThat(database.<Integer>read(handle -> count(handle, "article"))).isZero();
      assertThat(
              database.<String>read(
                  handle -> handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one()))
          .isEqualTo("wal");
    }
  }

  @Test
  void givesEachChangeTheNextVersionAndUndoesOneThatFails() {
    try (Database database = Database.open(folder.resolve("record.db"), CLOCK)) {
      assertThat(database.<Long>change("first", Change::version)).isEqualTo(1);
      assertThatThrownBy(() ->
              database.change(
                  "broken",
                  change -> {
                    change.handle().execute("INSERT INTO setting VALUES ('a', 'b')");
                    throw new IllegalStateException("halfway");
                  }))
          .hasMessage("halfway");
      assertThat(database.<Integer>read(handle -> count(handle, "setting"))).isZero();
      assertThat(database.<Long>change("second", Change::version)).isEqualTo(2);
    }
  }

  @Test
  void readersSeeNothingOfAnUnfinishedChange() {
    try (Database database = Database.open(folder.resolve("record.db"), CLOCK)) {
      List<Integer> seen =
          database.change(
              "open",
              change -> {
                change.handle().execute("INSERT INTO setting VALUES ('a', 'b')");
                return List.of(database.<Integer>read(handle -> count(handle, "setting")));
              });
      assertThat(seen).containsExactly(0);
      assertThat(database.<Integer>read(handle -> count(handle, "setting"))).isOne();
    }
  }

  @Test
  void refusesWhatIsNoArchiveAndSaysWhatToDo() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.db"), "no database at all ".repeat(100));
    assertThatThrownBy(() -> Database.open(text, CLOCK))
        .isInstanceOf(UnusableArchive.class)
        .hasMessageContaining("notes.db")
        .hasMessageContaining("give another file");
    Path other = folder.resolve("other.db");
    Jdbi.create("jdbc:sqlite:" + other).useHandle(h -> h.execute("CREATE TABLE mine (a)"));
    assertThatThrownBy(() -> Database.open(other, CLOCK)).hasMessageContaining("another program");
    assertThatThrownBy(() -> Database.openReadOnly(folder.resolve("none.db"), CLOCK))
        .hasMessageContaining("no such archive");
    assertThatThrownBy(() -> Database.open(folder.resolve("no/folder.db"), CLOCK))
        .isInstanceOf(UnusableArchive.class)
        .hasMessageContaining("folder");
  }

  @Test
  void readingOnlyChangesNothing() {
    Path file = folder.resolve("record.db");
    Database.open(file, CLOCK).close();
    try (Database database = Database.openReadOnly(file, CLOCK)) {
      assertThatThrownBy(() -> database.change("no", Change::version))
          .hasMessageContaining("reading only");
    }
  }

  private static int count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one();
  }
}
