package org.rapporteur.archive.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.Tale;
import org.rapporteur.archive.record.ArticleKey;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.archive.save.Rulings;
import org.rapporteur.archive.save.SaveOptions;
import org.rapporteur.archive.save.Saver;
import org.rapporteur.archive.store.Database;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Gazetteer;

/** Which entities of different articles become one. */
final class LinkingTest {
  @TempDir private Path folder;
  private final List<Entry> saved = new ArrayList<>();
  private Database database;
  private int number;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("record.db"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void sameFullNameIsOnePersonUnlessTheCountriesClash() {
    person("Andrei Gromyko", "SUN", "Foreign Minister");
    person("Mr. Andrei Gromyko", null, "Mr.");
    person("ANDREI GROMYKO", "RUS", "Soviet foreign minister");
    assertThat(names()).containsExactly("Andrei Gromyko");
    person("Andrei Gromyko", "USA", "senator");
    assertThat(names()).containsExactly("Andrei Gromyko", "Andrei Gromyko");
  }

  @Test
  void accentsAndCapitalsMakeNoOther() {
    person("VIGDIS FINNBOGADOTTIR", "ISL", "President");
    person("Vigdís Finnbogadóttir", "ISL", "President");
    assertThat(names()).containsExactly("Vigdís Finnbogadóttir");
  }

  @Test
  void bareSurnameJoinsTheOneOfThatCountryAndElseStaysApart() {
    person("George Shultz", "USA", "Secretary of State");
    person("Shultz", "USA", "Secretary of State");
    assertThat(names()).containsExactly("George Shultz");
    person("Shultz", null, null);
    person("Shultz", null, null);
    assertThat(names()).containsExactly("George Shultz", "Shultz", "Shultz");
  }

  @Test
  void bareSurnameOfTwoStaysApart() {
    person("Ronald Reagan", "USA", "President");
    person("Nancy Reagan", "USA", "First Lady");
    person("Reagan", "USA", null);
    assertThat(names()).containsExactly("Nancy Reagan", "Reagan", "Ronald Reagan");
    person("Reagan", "USA", "President");
    assertThat(names()).containsExactly("Nancy Reagan", "Reagan", "Ronald Reagan");
  }

  @Test
  void fullNameJoinsTheSurnameOfTheSameCountryAndOffice() {
    person("Kohl", "DEU", "Chancellor");
    person("Helmut Kohl", "DEU", "Chancellor");
    assertThat(names()).containsExactly("Helmut Kohl");
  }

  @Test
  void identifiersComeBeforeNames() {
    thing(EntityType.GPE, "Soviet Union", "RUS", Map.of("iso3166", "SUN", "wikidata", "Q15180"));
    thing(EntityType.NORP, "Soviets", "RUS", Map.of("iso3166", "SUN", "wikidata", "Q15180"));
    thing(EntityType.GPE, "Geneva", "CHE", Map.of("geonames", "2660646"));
    thing(EntityType.GPE, "Geneva", "USA", Map.of("geonames", "5118226"));
    assertThat(names()).containsExactly("Geneva", "Geneva", "Soviet Union");
  }

  @Test
  void anArticleThatNamesAStateByItsPeopleFirstBringsTheState() {
    Map<String, String> ids = Map.of("iso3166", "SUN", "wikidata", "Q15180");
    save(
        tale("The Soviets came, and the Soviet Union signed.")
            .entity(EntityType.NORP, "Soviets", "RUS", null, ids, List.of())
            .entity(EntityType.GPE, "Soviet Union", "RUS", null, ids, List.of()));
    assertThat(texts("SELECT type || ' ' || articles FROM entity")).containsExactly("GPE 1");
  }

  @Test
  void bodiesThatEveryStateHasNeedTheSameCountry() {
    thing(EntityType.ORG, "Foreign Ministry", "RUS", Map.of());
    thing(EntityType.ORG, "Foreign Ministry", "FRA", Map.of());
    thing(EntityType.ORG, "Foreign Ministry", null, Map.of());
    assertThat(names()).hasSize(3);
    thing(EntityType.ORG, "Warsaw Pact", "IGO", Map.of());
    thing(EntityType.ORG, "Warsaw Pact", null, Map.of());
    assertThat(names()).hasSize(4);
  }

  @Test
  void acronymLeadsToTheBodyThatOnceExplainedIt() {
    String text = "The Organization of African Unity (OAU) met in Addis Ababa.";
    save(
        tale(text)
            .entity(
                EntityType.ORG,
                "Organization of African Unity",
                "IGO",
                null,
                Map.of(),
                List.of("OAU")));
    thing(EntityType.ORG, "OAU", "IGO", Map.of());
    assertThat(names()).hasSize(1);
  }

  @Test
  void whatATellerOfLaterKnowsOfACountryFindsTheActsOfBefore() {
    saver()
        .save(
            List.of(
                tale("Nicholas Daniloff met Gennadi Gerasimov.")
                    .person("Nicholas Daniloff", null, null)
                    .person("Gennadi Gerasimov", "RUS", null)
                    .full("met", "1986-09-30")),
            Samples.OPTIONS);
    String found =
        "SELECT kind FROM listed_term WHERE kind < 4 AND term = 'cUSA' GROUP BY 1 ORDER BY 1";
    assertThat(texts(found)).isEmpty();
    person("Nicholas Daniloff", "USA", "reporter");
    assertThat(texts(found)).containsExactly("1", "2", "3");
  }

  @Test
  void officesKeepTheirFirstAndLastDay() {
    save(Tale.of("Gromyko one", "a", "1985-07-02").person("Gromyko", "SUN", "president"));
    save(Tale.of("Gromyko two", "b", "1985-06-20").person("Gromyko", "SUN", "President"));
    save(Tale.of("Gromyko six", "c", "1986-01-05").person("Gromyko", "SUN", "president"));
    assertThat(texts("SELECT office || first || last || articles FROM entity_office"))
        .containsExactly("president1985-06-201986-01-053");
  }

  @Test
  void joinHoldsForArticlesToComeAndAfterReadingAgain() {
    person("Eduard Shevardnadze", "SUN", "foreign minister");
    person("Eduard Chevardnadze", "SUN", "foreign minister");
    String keep = key("Eduard Shevardnadze");
    String other = key("Eduard Chevardnadze");
    rulings().join(keep, other);
    assertThat(names()).hasSize(1);
    person("Eduard Chevardnadze", "SUN", null);
    assertThat(names()).hasSize(1);
    again();
    assertThat(names()).hasSize(1);
    assertThat(texts("SELECT replaced_by FROM entity WHERE key = '" + other + "'"))
        .containsExactly(keep);
    assertThat(texts("SELECT articles FROM entity WHERE key = '" + keep + "'"))
        .containsExactly("3");
    assertThatThrownBy(() -> rulings().join(keep, other))
        .isInstanceOf(WrongRuling.class)
        .hasMessageContaining("one entity already");
  }

  @Test
  void splitHoldsAfterReadingAgain() {
    person("John Kim", "KOR", "negotiator");
    Entry second = person("John Kim", "KOR", "coach");
    String key = key("John Kim");
    String appearance = ArticleKey.of(second.article()) + "#e1";
    String fresh = rulings().split(key, List.of(appearance));
    assertThat(fresh).isNotEqualTo(key);
    assertThat(names()).containsExactly("John Kim", "John Kim");
    again();
    assertThat(texts("SELECT articles FROM entity WHERE key = '" + fresh + "'"))
        .containsExactly("1");
    assertThatThrownBy(() -> rulings().split(fresh, List.of(appearance)))
        .hasMessageContaining("not all");
  }

  private Entry person(String name, @Nullable String country, @Nullable String office) {
    return save(tale(name + " spoke in town.").person(name, country, office));
  }

  private void thing(
      EntityType type, String name, @Nullable String country, Map<String, String> ids) {
    save(tale(name + " was there.").entity(type, name, country, null, ids, List.of()));
  }

  private Tale tale(String text) {
    number++;
    return Tale.of(text, "paper " + number, "1985-07-0" + (number % 9 + 1));
  }

  private Entry save(Tale tale) {
    Entry entry = tale.entry();
    saved.add(entry);
    saver().save(List.of(entry), Samples.OPTIONS);
    return entry;
  }

  private void again() {
    saver().save(saved, new SaveOptions("2", true, false, Gazetteer.EMPTY));
  }

  private Saver saver() {
    return new Saver(database, new Corrections());
  }

  private Rulings rulings() {
    return new Rulings(database, new Corrections());
  }

  private List<String> names() {
    return texts("SELECT name FROM entity WHERE withdrawn IS NULL ORDER BY name");
  }

  private String key(String name) {
    return texts("SELECT key FROM entity WHERE withdrawn IS NULL AND name = '" + name + "'").get(0);
  }

  private List<String> texts(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
