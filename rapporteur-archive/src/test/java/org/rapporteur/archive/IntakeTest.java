package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.intake.Failure;
import org.rapporteur.archive.intake.FollowedFeed;
import org.rapporteur.archive.intake.OriginState;

final class IntakeTest {
  private static final Instant NOW = Instant.parse("1986-10-12T18:00:00Z");

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("record.db"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aFileIsFinishedUntilItOrItsMappingChanges() {
    OriginState state = new OriginState("a.csv", 12, "1986-10-11T00:00:00Z", "text=Body");
    archive.origins().finish(state, 3, 0);
    assertThat(archive.origins().isFinished(state)).isTrue();
    for (OriginState other :
        List.of(
            new OriginState("a.csv", 13, "1986-10-11T00:00:00Z", "text=Body"),
            new OriginState("a.csv", 12, "1986-10-12T00:00:00Z", "text=Body"),
            new OriginState("a.csv", 12, "1986-10-11T00:00:00Z", "text=Words"),
            new OriginState("b.csv", 12, "1986-10-11T00:00:00Z", "text=Body"))) {
      assertThat(archive.origins().isFinished(other)).as(other.toString()).isFalse();
    }
    assertThat(archive.origins().mapping("a.csv")).contains("text=Body");
  }

  @Test
  void aFileOfWhichNothingCouldBeReadIsNotFinished() {
    OriginState state = new OriginState("a.csv", 12, "1986-10-11T00:00:00Z", "");
    archive.origins().finish(state, 0, 1);
    assertThat(archive.origins().isFinished(state)).isFalse();
    archive.origins().finish(state, 1, 1);
    assertThat(archive.origins().isFinished(state)).isTrue();
  }

  @Test
  void whatIsToBeLookedIntoEachTimeIsNeverFinished() {
    OriginState state = new OriginState("https://example.org/rss", 0, "", "");
    archive.origins().finish(state, 3, 0);
    assertThat(archive.origins().isFinished(state)).isFalse();
  }

  @Test
  void failuresAreCountedAndForgottenOncePlacesCanBeRead() {
    archive
        .failures()
        .add(List.of(failure("a.jsonl, line 2", "no text"), failure("a.jsonl, line 3", "no text")));
    archive.failures().add(List.of(failure("a.jsonl, line 2", "still no text")));
    List<Failure> listed = new ArrayList<>();
    archive.failures().each(listed::add);
    assertThat(listed)
        .containsExactly(
            new Failure("a.jsonl", "a.jsonl, line 2", "still no text", false, 2, NOW, NOW),
            new Failure("a.jsonl", "a.jsonl, line 3", "no text", false, 1, NOW, NOW));
    assertThat(archive.failures().origins()).containsExactly("a.jsonl");
    archive.failures().clear("a.jsonl", List.of("a.jsonl, line 2", "a.jsonl, line 3"));
    assertThat(archive.failures().origins()).isEmpty();
  }

  @Test
  void aFeedThatIsFollowedAgainKeepsWhatIsKnownOfIt() {
    archive.feeds().follow("https://example.org/rss");
    FollowedFeed known =
        new FollowedFeed(
            "https://example.org/rss", "World", "\"1\"", null, NOW, NOW.plusSeconds(900), 0, null);
    archive.feeds().note(known);
    archive.feeds().follow("https://example.org/rss");
    assertThat(archive.feeds().all()).containsExactly(known);
    archive.feeds().forget("https://example.org/rss");
    assertThat(archive.feeds().all()).isEmpty();
  }

  @Test
  void noneOfThisMakesAVersion() {
    archive.feeds().follow("https://example.org/rss");
    archive.origins().finish(new OriginState("a.jsonl", 12, "", ""), 3, 0);
    assertThat(archive.review().version()).isZero();
  }

  private static Failure failure(String place, String reason) {
    return new Failure("a.jsonl", place, reason, false, 1, Instant.EPOCH, Instant.EPOCH);
  }
}
