package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.Database;

/** What is counted in part says so, and nothing else does. */
final class BoundsTest {
  private static final int WHOLE = 20;
  private static final int LOOKED = 15;
  private static final int READ = 30;

  @TempDir private Path folder;
  private Database database;
  private Records bounded;
  private Records exact;

  @BeforeEach
  void fill() {
    Path file = folder.resolve("bounds.db");
    try (Archive archive = Archive.open(file, Clock.systemUTC())) {
      archive.save(Samples.entries(), Samples.OPTIONS);
    }
    database = Database.openReadOnly(file, Clock.systemUTC());
    bounded = new Records(database, new Bounds(WHOLE, LOOKED, READ));
    exact = bounded.exactly();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTotalIsExactOrALowerBound() {
    boolean inexact = false;
    for (Filter filter : filters()) {
      long right = exact.events().count(filter);
      Page<EventRecord> page = bounded.events().list(filter, 10, null);
      assertThat(page.inAll()).as(filter.toString()).isIn(totals(right));
      assertThat(bounded.events().total(filter).records()).isLessThanOrEqualTo(page.total());
      assertThat(exact.events().list(filter, 10, null).inAll()).isEqualTo(Total.of(right));
      assertThat(bounded.events().count(filter)).isEqualTo(right);
      inexact |= !page.totalIsExact();
    }
    assertThat(inexact).isTrue();
  }

  @Test
  void partsGoThroughAllRecordsWhateverIsCounted() {
    for (Filter filter : filters()) {
      List<EventRecord> all = new ArrayList<>();
      assertThat(bounded.events().each(filter, all::add)).isEqualTo(all.size());
      assertThat(all).hasSize((int) exact.events().count(filter));
      List<EventRecord> paged = new ArrayList<>();
      String after = null;
      do {
        Page<EventRecord> page = bounded.events().list(filter, 7, after);
        paged.addAll(page.records());
        after = page.next();
      } while (after != null);
      assertThat(paged).as(filter.toString()).isEqualTo(all);
    }
  }

  @Test
  void sidesThatAreNotOfAllAreThoseOfTheNewest() {
    boolean inPart = false;
    for (Filter filter : filters()) {
      List<EventRecord> all = exact.events().list(filter, 10_000, null).records();
      for (Facet facet : EnumSet.of(Facet.TYPE, Facet.DAY)) {
        Counted<Map<String, Long>> counted = bounded.events().counts(filter, facet);
        assertThat(counted.counts())
            .as(facet + " " + filter)
            .isEqualTo(counted(newest(all, counted.of()), facet));
        inPart |= !counted.of().exact();
      }
    }
    assertThat(inPart).isTrue();
  }

  @Test
  void everySideSaysOverHowManyItWasCounted() {
    Filter words = words("the");
    Total newest = bounded.events().counts(words, Facet.TYPE).of();
    assertThat(newest.exact()).isFalse();
    assertThat(newest.records()).isBetween(1L, (long) LOOKED);
    assertThat(bounded.events().total(words).records())
        .isGreaterThanOrEqualTo(newest.records())
        .isLessThan(exact.events().count(words));
    bounded
        .events()
        .counts(words, EnumSet.complementOf(EnumSet.of(Facet.PREDICATE)), 50)
        .forEach((facet, counted) -> assertThat(counted.of()).as(facet.name()).isEqualTo(newest));
    assertThat(bounded.events().counts(words, Facet.PAIR, Facet.QUAD).of()).isEqualTo(newest);
    assertThat(bounded.events().times(words, Facet.STATUS, 0).of()).isEqualTo(newest);
    assertThat(bounded.events().times(words, 0).of()).isEqualTo(newest);
    assertThat(bounded.intensity(words).of()).isEqualTo(newest);
    Counted<Map<String, Long>> times = bounded.events().times(words, 0);
    assertThat(times.counts().values().stream().mapToLong(Long::longValue).sum())
        .isLessThanOrEqualTo(newest.records());
  }

  @Test
  void sidesOfOnePartOfAFilterAreReadFurther() {
    Filter country = filter(null, Set.of("USA"), Set.of(), null, null);
    long right = exact.events().count(country);
    assertThat(right).isGreaterThan(READ);
    assertThat(bounded.events().total(country)).isEqualTo(Total.of(right));
    assertThat(bounded.events().counts(country, Facet.TYPE).of()).isEqualTo(Total.of(right));
    assertThat(bounded.events().counts(country, Facet.PAIR).of()).isEqualTo(new Total(READ, false));
    assertThat(exact.events().counts(country, Facet.PAIR).of()).isEqualTo(Total.of(right));
  }

  @Test
  void everyKindIsListedWithCommonWords() {
    Filter words = words("the");
    for (Listing<?> listing :
        List.of(
            bounded.events(),
            bounded.meetings(),
            bounded.statements(),
            bounded.relations(),
            bounded.topics(),
            bounded.entities(),
            bounded.articles())) {
      List<Object> all = new ArrayList<>();
      listing.each(words, all::add);
      assertThat(all).isNotEmpty();
      assertThat(listing.list(words, 1_000, null).records()).isEqualTo(all);
      assertThat(listing.list(words, 5, null).records()).isEqualTo(all.subList(0, 5));
    }
  }

  private static List<Total> totals(long right) {
    List<Total> possible = new ArrayList<>(List.of(Total.of(right)));
    for (long part = 0; part <= right; part++) {
      possible.add(new Total(part, false));
    }
    return possible;
  }

  private static List<EventRecord> newest(List<EventRecord> all, Total of) {
    assertThat(of.records()).isLessThanOrEqualTo(all.size());
    return of.exact() ? all : all.subList(0, (int) of.records());
  }

  private static Map<String, Long> counted(List<EventRecord> events, Facet facet) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                event -> facet == Facet.TYPE ? event.type().name() : String.valueOf(event.day()),
                LinkedHashMap::new,
                Collectors.counting()));
  }

  private static List<Filter> filters() {
    return List.of(
        Filter.ALL,
        words("the"),
        words("summit"),
        words("Reykjavik OR Geneva"),
        filter(null, Set.of("USA"), Set.of(), null, null),
        filter(null, Set.of("USA", "RUS"), Set.of(), null, null),
        filter("the", Set.of("USA"), Set.of(), null, null),
        filter("the", Set.of(), Set.of("CONSULT"), null, null),
        filter("the", Set.of(), Set.of(), LocalDate.of(1986, 10, 1), LocalDate.of(1986, 10, 31)),
        filter("the", Set.of("USA", "RUS"), Set.of(), LocalDate.of(1986, 1, 1), null));
  }

  private static Filter words(String words) {
    return filter(words, Set.of(), Set.of(), null, null);
  }

  private static Filter filter(
      @Nullable String text,
      Set<String> countries,
      Set<String> types,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new Filter(
        text, List.of(), List.of(), countries, types, Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), from, to, Set.of(), 0, true, false);
  }
}
