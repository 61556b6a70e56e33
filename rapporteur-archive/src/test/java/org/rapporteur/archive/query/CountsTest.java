package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Quad;

/** What is counted beforehand, in one pass and record by record must agree. */
final class CountsTest {
  private static final LocalDate FIRST = LocalDate.of(1985, 7, 4);
  private static final LocalDate LAST = LocalDate.of(1986, 10, 12);

  @TempDir private Path folder;
  private Archive archive;
  private Listing<EventRecord> events;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("counts.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
    events = archive.records().events();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void countsOfTraitsAndTimesAreThoseOfTheRecords() {
    for (Filter filter : filters()) {
      assertThat(events.counts(filter, Facet.TYPE).counts())
          .isEqualTo(counted(filter, event -> event.type().name()));
      assertThat(events.counts(filter, Facet.DAY).counts())
          .isEqualTo(counted(filter, CountsTest::day));
      assertThat(events.counts(filter, Facet.MONTH).counts())
          .isEqualTo(
              counted(filter, event -> day(event).substring(0, Math.min(7, day(event).length()))));
      assertThat(events.count(filter)).isEqualTo(each(filter).size());
    }
  }

  @Test
  void countsOfTermsAreTheTotalsOfTheListsThatTheyLeadTo() {
    for (Filter filter : filters()) {
      events
          .counts(filter, Facet.SOURCE)
          .counts()
          .forEach((outlet, records) ->
              assertThat(
                      events.count(filter(filter.from(), filter.to(), filter.countries(), outlet)))
                  .isEqualTo(records));
      events
          .counts(filter, Facet.PLACE, 5)
          .counts()
          .values()
          .forEach(records -> assertThat(records).isPositive());
    }
  }

  @Test
  void severalSidesAreCountedAsEachIsByItself() {
    for (Filter filter : filters()) {
      Map<Facet, Counted<Map<String, Long>>> all =
          events.counts(filter, EnumSet.allOf(Facet.class), 7);
      all.forEach((facet, counts) ->
          assertThat(List.copyOf(counts.counts().entrySet()))
              .as(facet + " " + filter)
              .isEqualTo(List.copyOf(events.counts(filter, facet, 7).counts().entrySet())));
      assertThat(all.keySet()).hasSize(Facet.values().length);
    }
  }

  @Test
  void aSideThatAKindLacksHasNoValues() {
    Records records = archive.records();
    Set<Facet> traits = EnumSet.range(Facet.TYPE, Facet.PREDICATE);
    assertThat(having(records.entities(), EnumSet.allOf(Facet.class)))
        .containsExactlyInAnyOrder(Facet.COUNTRY, Facet.PARTY);
    assertThat(having(records.articles(), traits)).isEmpty();
    assertThat(having(records.topics(), traits)).isEmpty();
    assertThat(having(records.meetings(), traits)).containsExactly(Facet.STATUS);
    assertThat(having(records.statements(), traits)).containsExactly(Facet.CERTAINTY);
    assertThat(having(records.relations(), traits))
        .containsExactlyInAnyOrder(Facet.STATUS, Facet.PREDICATE);
    assertThat(records.entities().times(Filter.ALL, 0).counts()).isEmpty();
  }

  private static Set<Facet> having(Listing<?> listing, Set<Facet> asked) {
    Map<Facet, Counted<Map<String, Long>>> counts = listing.counts(Filter.ALL, asked, 9);
    assertThat(counts).containsOnlyKeys(asked);
    return counts.entrySet().stream()
        .filter(side -> !side.getValue().counts().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Test
  void timesAreTheDaysAndMonthsOfTheRecords() {
    for (Filter each : filters()) {
      Filter filter = each.withStatuses(Set.of("actual", "planned"));
      areThoseOf(filter, Facet.MONTH, 0);
      areThoseOf(filter, Facet.DAY, Integer.MAX_VALUE);
    }
  }

  @Test
  void pairsByQuarterAreThePairsOfEachQuarter() {
    for (Filter filter : filters()) {
      Map<String, Map<String, Long>> crossed =
          events.counts(filter, Facet.PAIR, Facet.QUAD).counts();
      Map<String, Long> pairs = new HashMap<>();
      crossed.forEach((pair, quarters) ->
          pairs.put(pair, quarters.values().stream().mapToLong(Long::longValue).sum()));
      assertThat(pairs).isEqualTo(events.counts(filter, Facet.PAIR).counts());
      for (Quad quad : Quad.values()) {
        Map<String, Long> ofQuarter = new HashMap<>();
        crossed.forEach((pair, quarters) -> {
          Long records = quarters.get(String.valueOf(quad.ordinal() + 1));
          if (records != null) {
            ofQuarter.put(pair, records);
          }
        });
        assertThat(ofQuarter)
            .isEqualTo(events.counts(ofQuarter(filter, quad), Facet.PAIR).counts());
      }
    }
  }

  private void areThoseOf(Filter filter, Facet time, int fewMonths) {
    Map<String, Map<String, Long>> times = events.times(filter, Facet.STATUS, fewMonths).counts();
    Map<String, Long> all = new HashMap<>();
    times.forEach((status, counts) -> {
      Map<String, Long> known =
          new HashMap<>(events.counts(filter.withStatuses(Set.of(status)), time).counts());
      known.remove("");
      assertThat(counts).as(filter.toString()).isEqualTo(known);
      counts.forEach((at, records) -> all.merge(at, records, Long::sum));
    });
    assertThat(all).isNotEmpty();
    assertThat(events.times(filter, fewMonths).counts()).isEqualTo(all);
  }

  private static List<Filter> filters() {
    return List.of(
        Filter.ALL,
        filter(FIRST, LAST, Set.of(), null),
        filter(FIRST, FIRST.plusDays(9), Set.of(), null),
        filter(null, LAST, Set.of(), null),
        filter(LAST.withDayOfMonth(1), null, Set.of(), null),
        filter(null, null, Set.of("USA"), null),
        filter(FIRST, LAST, Set.of("USA"), null),
        filter(null, null, Set.of("USA", "RUS"), null));
  }

  private static Filter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Set<String> countries,
      @Nullable String source) {
    return filter(from, to, countries, source, Set.of());
  }

  private static Filter ofQuarter(Filter filter, Quad quad) {
    return filter(filter.from(), filter.to(), filter.countries(), null, Set.of(quad));
  }

  private static Filter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Set<String> countries,
      @Nullable String source,
      Set<Quad> quads) {
    return new Filter(
        null,
        List.of(),
        List.of(),
        countries,
        Set.of(),
        Set.of(),
        quads,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        from,
        to,
        Stream.ofNullable(source).collect(Collectors.toSet()),
        0,
        true,
        false);
  }

  private Map<String, Long> counted(Filter filter, Function<EventRecord, String> side) {
    return each(filter).stream().collect(Collectors.groupingBy(side, Collectors.counting()));
  }

  private List<EventRecord> each(Filter filter) {
    return events.list(filter, 100_000, null).records();
  }

  private static String day(EventRecord event) {
    return event.day() == null ? "" : event.day().toString();
  }
}
