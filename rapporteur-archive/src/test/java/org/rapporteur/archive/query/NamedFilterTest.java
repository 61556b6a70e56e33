package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.Tale;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.EntityType;

/** What users write for parties, countries, places, topics and outlets. */
final class NamedFilterTest {
  @TempDir private Path folder;
  private Archive archive;
  private Listing<EventRecord> events;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("named.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
    events = archive.records().events();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void partiesStandWithCommasOrByThemselves() {
    assertThat(found(parties("Reagan,Gorbachev")))
        .isNotEmpty()
        .isEqualTo(found(parties("Reagan", "Gorbachev")))
        .isNotEqualTo(found(parties("Reagan")));
    assertThatThrownBy(() -> found(parties(","))).isInstanceOf(WrongQuery.class);
  }

  @Test
  void aNameWithACommaIsOneNameWhereTheArchiveKnowsIt() {
    String text = "Anwar Sadat met Begin in Washington, D.C., on 17 September 1978.";
    archive.save(
        List.of(
            Tale.of(text, "The Camp Post", "1978-09-18")
                .person("Anwar Sadat", "EGY", null)
                .entity(EntityType.GPE, "Washington, D.C.", "USA", null, Map.of(), List.of())
                .full("met", "1978-09-17")),
        Samples.OPTIONS);
    assertThat(found(parties("Washington, D.C.")))
        .hasSize(1)
        .isEqualTo(found(parties("Anwar Sadat", "Washington, D.C.")));
  }

  @Test
  void oneOfSeveralPlacesIsEnough() {
    Set<String> both = new TreeSet<>(found(places("Geneva")));
    both.addAll(found(places("Reykjavik")));
    assertThat(found(places("Geneva", "Reykjavik"))).isEqualTo(both);
    assertThat(found(places("Geneva,Reykjavik"))).isEqualTo(both).isNotEmpty();
    assertThat(found(places("che"))).isEqualTo(found(places("CHE"))).isNotEmpty();
  }

  @Test
  void oneOfSeveralTopicsIsEnough() {
    List<String> labels = List.copyOf(events.counts(Filter.ALL, Facet.TOPIC, 2).counts().keySet());
    Set<String> both = new TreeSet<>(found(topics(labels.get(0))));
    both.addAll(found(topics(labels.get(1))));
    assertThat(found(topics(labels.get(0), labels.get(1)))).isEqualTo(both).isNotEmpty();
    assertThat(found(topics(labels.get(0) + "," + labels.get(1)))).isEqualTo(both);
  }

  @Test
  void codesOfCountriesComeInAnyCaseAndMustBeSome() {
    assertThat(found(countries("usa"))).isEqualTo(found(countries("USA"))).isNotEmpty();
    assertThat(found(countries("NOR"))).isEmpty();
    assertThatThrownBy(() -> found(countries("XXX")))
        .isInstanceOf(WrongQuery.class)
        .hasMessageContaining("\"XXX\"");
    assertThatThrownBy(() -> found(countries("Iceland")))
        .isInstanceOf(WrongQuery.class)
        .hasMessageContaining("ISL");
  }

  @Test
  void aPairOfCountriesComesInAnyCase() {
    assertThat(found(pair("usa", "rus"))).isEqualTo(found(pair("USA", "RUS"))).isNotEmpty();
  }

  @Test
  void outletsComeInAnyCase() {
    String outlet = events.counts(Filter.ALL, Facet.SOURCE, 1).counts().keySet().iterator().next();
    assertThat(found(sources(outlet.toLowerCase(Locale.ROOT))))
        .isEqualTo(found(sources(outlet)))
        .isNotEmpty();
    assertThat(found(sources("The Moon Post, " + outlet))).isEqualTo(found(sources(outlet)));
    assertThat(found(sources("The Moon Post"))).isEmpty();
  }

  private Set<String> found(Filter filter) {
    Set<String> keys = new TreeSet<>();
    events.each(filter, event -> keys.add(event.key()));
    return keys;
  }

  private static Filter parties(String... names) {
    return filter(List.of(names), List.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  private static Filter pair(String first, String second) {
    return filter(List.of(), List.of(first, second), Set.of(), Set.of(), Set.of(), Set.of());
  }

  private static Filter countries(String... codes) {
    return filter(List.of(), List.of(), Set.of(codes), Set.of(), Set.of(), Set.of());
  }

  private static Filter topics(String... labels) {
    return filter(List.of(), List.of(), Set.of(), Set.of(labels), Set.of(), Set.of());
  }

  private static Filter places(String... names) {
    return filter(List.of(), List.of(), Set.of(), Set.of(), Set.of(names), Set.of());
  }

  private static Filter sources(String... names) {
    return filter(List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(names));
  }

  private static Filter filter(
      List<String> parties,
      List<String> pair,
      Set<String> countries,
      Set<String> topics,
      Set<String> places,
      Set<String> sources) {
    return new Filter(
        null, parties, pair, countries, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), topics, places, null, null, sources, 0, true, false);
  }
}
