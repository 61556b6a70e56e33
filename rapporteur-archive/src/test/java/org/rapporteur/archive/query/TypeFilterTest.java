package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Predicate;

/** The type of a record is that of its own kind. */
final class TypeFilterTest {
  private static final Set<String> ANY =
      Set.of("actual", "planned", "possible", "negated", "hypothetical", "cancelled");

  @TempDir private Path folder;
  private Archive archive;
  private Records records;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("types.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
    records = archive.records();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void everyKindIsNarrowedByItsOwnTypes() {
    narrows(records.events(), event -> event.type().name(), "CONSULT", "AGREE");
    narrows(records.meetings(), meeting -> meeting.kind().label(), "summit", "talks");
    narrows(records.entities(), entity -> entity.entity().type().name(), "PERSON", "ORG");
    narrows(records.relations(), relation -> relation.predicate().label(), "member_of", "leads");
  }

  private <T> void narrows(Listing<T> listing, Function<T, String> type, String... types) {
    List<T> all = listing.list(types(Set.of()), 10_000, null).records();
    Set<String> wanted = Set.of(types);
    List<T> expected = all.stream().filter(each -> wanted.contains(type.apply(each))).toList();
    Filter filter = types(new TreeSet<>(List.of(types)));
    assertThat(expected).as(types[0]).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(listing.list(filter, 10_000, null).records()).isEqualTo(expected);
    assertThat(listing.count(filter)).isEqualTo(expected.size());
    assertThat(listing.inapplicable(filter)).isEmpty();
    Filter first = types(Set.of(types[0]));
    assertThat(listing.list(first, 10_000, null).records())
        .isEqualTo(all.stream().filter(each -> type.apply(each).equals(types[0])).toList());
  }

  @Test
  void typesOfAnotherKindAreLeftAside() {
    Filter consult = types(Set.of("CONSULT"));
    assertThat(records.meetings().inapplicable(consult)).containsExactly("type");
    assertThat(records.meetings().count(consult))
        .isEqualTo(records.meetings().count(types(Set.of())));
    assertThat(records.statements().inapplicable(consult)).containsExactly("type");
  }

  @Test
  void typeAndPredicateOfARelationMustBothFit() {
    assertThat(records.relations().count(filter(Set.of("leads"), Set.of(Predicate.LEADS))))
        .isPositive();
    assertThat(records.relations().count(filter(Set.of("leads"), Set.of(Predicate.MEMBER_OF))))
        .isZero();
  }

  private static Filter types(Set<String> types) {
    return filter(types, Set.of());
  }

  private static Filter filter(Set<String> types, Set<Predicate> predicates) {
    return new Filter(
        null,
        List.of(),
        List.of(),
        Set.of(),
        types,
        Set.of(),
        Set.of(),
        ANY,
        Set.of(),
        predicates,
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        Set.of(),
        0,
        true,
        false);
  }
}
