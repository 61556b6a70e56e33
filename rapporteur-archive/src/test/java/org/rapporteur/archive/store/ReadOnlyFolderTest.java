package org.rapporteur.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of this can be seen by root, whom no permission stops. */
final class ReadOnlyFolderTest {
  @TempDir private Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void makeArchive() throws IOException {
    folder = Files.createDirectory(temporary.resolve("50% off? #1"));
    file = folder.resolve("record.db");
    Database.open(file, Clock.systemUTC()).close();
  }

  @AfterEach
  void allowDeletion() throws IOException {
    permit(folder, "rwxr-xr-x");
    permit(file, "rw-r--r--");
  }

  @Test
  void archiveInAFolderThatMayNotBeWrittenCanBeRead() throws IOException {
    permit(folder, "r-xr-xr-x");
    assumeThat(Files.isWritable(folder)).isFalse();
    try (Database database = Database.openReadOnly(file, Clock.systemUTC())) {
      long articles =
          database.read(
              handle -> handle.createQuery("SELECT count(*) FROM article").mapTo(Long.class).one());
      assertThat(articles).isZero();
    }
    assertThatThrownBy(() -> Database.open(file, Clock.systemUTC()))
        .isInstanceOf(UnusableArchive.class)
        .hasMessageContaining("record.db")
        .hasMessageContaining("folder");
  }

  @Test
  void unfinishedWritesInSuchAFolderAreSaidClearly() throws IOException {
    Files.writeString(folder.resolve("record.db-wal"), "left over");
    permit(folder, "r-xr-xr-x");
    assumeThat(Files.isWritable(folder)).isFalse();
    assertThatThrownBy(() -> Database.openReadOnly(file, Clock.systemUTC()))
        .isInstanceOf(UnusableArchive.class)
        .hasMessageContaining("record.db-wal")
        .hasMessageContaining("copy both files");
  }

  @Test
  void archiveThatMayNotBeWrittenSaysSo() throws IOException {
    permit(file, "r--r--r--");
    assumeThat(Files.isWritable(file)).isFalse();
    assertThatThrownBy(() -> Database.open(file, Clock.systemUTC()))
        .isInstanceOf(UnusableArchive.class)
        .hasMessageContaining("may not be written");
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
