package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

final class RecordsTest {
  private static final Set<String> ANY =
      Set.of("actual", "planned", "possible", "negated", "hypothetical", "cancelled");

  @TempDir private Path folder;
  private Archive archive;
  private Records records;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
    records = archive.records();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void pagesTogetherAreTheWholeListNewestFirst() {
    List<EventRecord> all = all(Filter.ALL);
    List<EventRecord> paged = new ArrayList<>();
    String after = null;
    do {
      Page<EventRecord> page = records.events().list(Filter.ALL, 3, after);
      assertThat(page.total()).isEqualTo(all.size());
      paged.addAll(page.records());
      after = page.next();
    } while (after != null);
    assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    assertThat(all).allMatch(event -> event.status() == Status.ACTUAL);
    assertThat(all.stream().map(EventRecord::day).toList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void filtersByTraitsKeepExactlyWhatFits() {
    List<EventRecord> any = all(filter(null, List.of(), List.of(), ANY, Set.of(), null, null));
    Filter talks =
        filter(null, List.of(), List.of(), Set.of("planned"), Set.of("CONSULT"), null, null);
    assertThat(keys(all(talks)))
        .isEqualTo(
            keys(
                any.stream()
                    .filter(event -> event.type() == EventType.CONSULT)
                    .filter(event -> event.status() == Status.PLANNED)
                    .toList()));
    assertThat(records.events().counts(talks, Facet.TYPE).counts().keySet()).isSubsetOf("CONSULT");
    assertThat(any.size()).isGreaterThan(all(Filter.ALL).size());
  }

  @Test
  void filtersByDaysCountWholeMonthsAndTheirEdges() {
    List<EventRecord> any = all(filter(null, List.of(), List.of(), ANY, Set.of(), null, null));
    LocalDate from = any.get(any.size() - 2).day();
    LocalDate to = any.get(1).day();
    Filter days = filter(null, List.of(), List.of(), ANY, Set.of(), from, to);
    assertThat(records.events().count(days)).isEqualTo(all(days).size());
    assertThat(keys(all(days)))
        .isEqualTo(
            keys(
                any.stream()
                    .filter(event -> event.day() != null)
                    .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
                    .toList()));
  }

  @Test
  void aPartyIsFoundByAnyOfItsNames() {
    Filter party = filter(null, List.of("Gorbachev"), List.of(), ANY, Set.of(), null, null);
    List<EventRecord> found = all(party);
    assertThat(found).isNotEmpty().allMatch(event -> takesPart(event, "Gorbachev"));
    assertThat(records.events().count(party)).isEqualTo(found.size());
    assertThatThrownBy(
            () -> all(filter(null, List.of("Gorbatchev"), List.of(), ANY, Set.of(), null, null)))
        .isInstanceOf(WrongQuery.class)
        .hasMessageContaining("no entity of the archive is called \"Gorbatchev\"")
        .hasMessageContaining("Gorbachev\"");
  }

  @Test
  void aPairTakesPartTogether() {
    Filter pair =
        filter(null, List.of(), List.of("Reagan", "Gorbachev"), ANY, Set.of(), null, null);
    assertThat(all(pair))
        .isNotEmpty()
        .allMatch(event -> takesPart(event, "Reagan"))
        .allMatch(event -> takesPart(event, "Gorbachev"));
  }

  @Test
  void wordsNarrowEveryKind() {
    Filter words = filter("Reykjavik", List.of(), List.of(), ANY, Set.of(), null, null);
    assertThat(records.events().list(words, 5, null).total()).isPositive();
    assertThat(records.meetings().list(words, 5, null).records()).isNotEmpty();
    assertThat(records.statements().list(words, 5, null).records()).isNotEmpty();
    assertThat(records.relations().count(words)).isNotNegative();
    assertThat(records.topics().list(words, 5, null).records()).isNotEmpty();
    assertThat(records.entities().list(words, 5, null).records()).isNotEmpty();
    assertThat(records.articles().list(words, 5, null).records()).isNotEmpty();
  }

  @Test
  void wordsOfAHeadlineNarrowEveryKindToWhatSuchArticlesTell() {
    Filter words = filter("title:Reykjavik", List.of(), List.of(), ANY, Set.of(), null, null);
    Set<String> articles =
        records.articles().list(words, 100, null).records().stream()
            .map(ArticleRecord::key)
            .collect(Collectors.toSet());
    assertThat(articles).isNotEmpty();
    List<StatementRecord> statements = records.statements().list(words, 100, null).records();
    assertThat(statements)
        .isNotEmpty()
        .allSatisfy(statement ->
            assertThat(records.statements().reports(statement.key()))
                .anyMatch(report -> articles.contains(report.article().key())));
    for (Listing<?> listing :
        List.of(records.events(), records.meetings(), records.relations(), records.topics())) {
      assertThat(listing.count(words)).isNotNegative();
    }
    assertThat(records.entities().count(words)).isPositive();
    assertThat(
            records
                .statements()
                .count(
                    filter(
                        "title:Reykjavik OR text:Geneva",
                        List.of(),
                        List.of(),
                        ANY,
                        Set.of(),
                        null,
                        null)))
        .isGreaterThanOrEqualTo(statements.size());
  }

  @Test
  void aRecordIsFoundByItsKeyWithItsReports() {
    EventRecord event = all(Filter.ALL).get(0);
    assertThat(records.events().one(event.key())).contains(event);
    assertThat(records.events().reports(event.key())).hasSize(event.history().reports());
    assertThat(event.history().first().sentence()).contains(event.history().first().words());
    assertThat(records.events().one("event-none")).isEmpty();
  }

  @Test
  void searchShowsTheWordsInTheirPlace() {
    Page<SearchHit> page = records.search("Geneva OR Reykjavik", Filter.ALL, 2, null);
    assertThat(page.records()).hasSize(2);
    assertThat(page.records().get(0).snippet()).contains("\u0002").contains("\u0003");
    assertThat(page.next()).isEqualTo("2");
    for (String words :
        List.of(
            "U.S.-Soviet", "arms*", "\"White House\"", "NEAR(arms control, 5)", "title:Geneva")) {
      assertThat(records.search(words, Filter.ALL, 5, null).total()).isNotNegative();
    }
    assertThat(records.search("NEAR(Geneva November, 20)", Filter.ALL, 5, null).total())
        .isPositive();
    assertThat(records.search("NEAR Geneva", Filter.ALL, 5, null).total()).isNotNegative();
    assertThatThrownBy(() -> records.search("Geneva NEAR November", Filter.ALL, 5, null))
        .isInstanceOf(WrongQuery.class)
        .hasMessageContaining("NEAR(missile shield)");
    for (String words : List.of("\"open", "AND", "()", "a AND", "  ", "?!")) {
      assertThatThrownBy(() -> records.search(words, Filter.ALL, 5, null))
          .as(words)
          .isInstanceOf(WrongQuery.class)
          .hasMessageContaining("cannot be understood");
    }
  }

  @Test
  void countsByASideSumUp() {
    long total = records.events().count(Filter.ALL);
    for (Facet facet : List.of(Facet.TYPE, Facet.STATUS, Facet.QUAD, Facet.MONTH)) {
      assertThat(
              records.events().counts(Filter.ALL, facet).counts().values().stream()
                  .mapToLong(Long::longValue)
                  .sum())
          .as(facet.name())
          .isEqualTo(total);
    }
    assertThat(records.events().counts(Filter.ALL, Facet.COUNTRY).counts()).containsKey("USA");
    assertThat(
            records
                .events()
                .counts(
                    filter(null, List.of("Reagan"), List.of(), Set.of(), Set.of(), null, null),
                    Facet.SOURCE)
                .counts())
        .isNotEmpty();
    assertThat(records.statements().counts(Filter.ALL, Facet.CERTAINTY).counts())
        .containsKey(Certainty.CERTAIN.label());
  }

  @Test
  void aPairOfCountriesIsCountedAsOftenAsItIsListed() {
    Map<String, Long> pairs = records.events().counts(Filter.ALL, Facet.PAIR).counts();
    assertThat(pairs).isNotEmpty();
    pairs.forEach((pair, count) -> {
      Filter both =
          filter(null, List.of(), List.of(pair.split("\\|")), Set.of(), Set.of(), null, null);
      assertThat(all(both))
          .as(pair)
          .hasSize(count.intValue())
          .allSatisfy(event -> assertThat(countries(event)).contains(pair.split("\\|")));
    });
  }

  @Test
  void partiesAndPlacesAreCountedByTheirKeys() {
    Map<String, Long> parties = records.events().counts(Filter.ALL, Facet.PARTY, 5).counts();
    assertThat(parties).hasSize(5);
    Map<String, EntityReference> names = records.references(parties.keySet());
    assertThat(names).containsOnlyKeys(parties.keySet());
    parties.forEach((key, count) ->
        assertThat(
                records
                    .events()
                    .count(filter(null, List.of(key), List.of(), Set.of(), Set.of(), null, null)))
            .isEqualTo(count));
    assertThat(records.references(List.of())).isEmpty();
  }

  private static List<String> countries(EventRecord event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(party -> party.entity().country())
        .toList();
  }

  private List<EventRecord> all(Filter filter) {
    List<EventRecord> all = new ArrayList<>();
    assertThat(records.events().each(filter, all::add)).isEqualTo(all.size());
    return all;
  }

  private static List<String> keys(List<EventRecord> events) {
    return events.stream().map(EventRecord::key).toList();
  }

  private static boolean takesPart(EventRecord event, String name) {
    return event.actors().stream().anyMatch(party -> party.entity().name().endsWith(name))
        || event.recipients().stream().anyMatch(party -> party.entity().name().endsWith(name));
  }

  private static Filter filter(
      @Nullable String text,
      List<String> parties,
      List<String> pair,
      Set<String> statuses,
      Set<String> types,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new Filter(
        text, parties, pair, Set.of(), types, Set.of(), Set.of(), statuses, Set.of(), Set.of(),
        Set.of(), Set.of(), Set.of(), from, to, Set.of(), 0, true, false);
  }
}
