package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.intake.Outlet;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Intensity;
import org.rapporteur.archive.record.PartyRecord;

final class IntensitiesTest {
  @TempDir private Path folder;

  @Test
  void monthsAndRolesAgreeWithTheEventsThemselves() {
    try (Archive archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC())) {
      archive.save(Samples.entries(), Samples.OPTIONS);
      List<EventRecord> events = archive.records().events().list(Filter.ALL, 1_000, null).records();
      Map<YearMonth, Double> means =
          events.stream()
              .filter(event -> event.day() != null)
              .collect(
                  Collectors.groupingBy(
                      event -> YearMonth.from(event.day()),
                      Collectors.averagingDouble(EventRecord::intensity)));
      Map<YearMonth, Intensity> found = archive.records().intensity(Filter.ALL).counts();
      assertThat(found.keySet()).isEqualTo(means.keySet());
      means.forEach(
          (month, mean) -> assertThat(found.get(month).mean()).isCloseTo(mean, within(1e-9)));
      PartyRecord actor = events.get(0).actors().get(0);
      assertThat(archive.records().roles(actor.entity().key()).get("actor")).isPositive();
      assertThat(archive.records().roles("entity-00000000000000")).isEmpty();
    }
  }

  @Test
  void outletsTellCopiesAndWhatIsDatedAhead() {
    try (Archive archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC())) {
      archive.save(Samples.entries(), Samples.OPTIONS);
      List<Outlet> today = archive.outlets().all(LocalDate.of(2026, 11, 26), 100);
      assertThat(today.stream().mapToLong(Outlet::articles).sum())
          .isEqualTo(archive.records().articles().count(Filter.ALL));
      assertThat(today).allMatch(outlet -> outlet.ahead() == 0);
      assertThat(archive.outlets().all(LocalDate.of(1900, 1, 1), 100))
          .allMatch(outlet -> outlet.ahead() == outlet.articles());
    }
  }
}
