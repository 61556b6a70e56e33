package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.UnusableArchive;

final class ProblemTest {
  @TempDir private Path folder;

  @Test
  void whereTheArchiveLiesIsNobodysBusiness() {
    UnusableArchive unusable =
        catchThrowableOfType(
            UnusableArchive.class,
            () -> Archive.openReadOnly(folder.resolve("none.db"), Clock.systemUTC()));
    Problem problem = Problem.of(unusable);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.detail()).contains("server's log").doesNotContain("none.db", "/");
  }
}
