package org.rapporteur.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Sector;

/** The tables hold together: keys are unique, codes exist, dates are in order. */
class TablesTest {
  private static final StateTable STATES = new StateTable();
  private static final Set<String> ISO_CODES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
          .collect(Collectors.toSet());

  @Test
  void everyStateHasAnIsoCodeAndEachCodeOnce() {
    List<String> codes =
        STATES.states().stream()
            .map(State::code)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toList());

    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(249);
    assertThat(codes).containsAll(ISO_CODES);
    assertThat(
            STATES.states().stream()
                .filter(state -> state.kind() == State.Kind.STATE)
                .map(State::code))
        .allMatch(code -> code.equals("KOS") || ISO_CODES.contains(code));
  }

  @Test
  void everyRowCountsToAStateOfToday() {
    assertThat(STATES.states())
        .allSatisfy(state ->
            assertThat(STATES.byCode(state.country()))
                .as(state.name())
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(State.Kind.STATE)));
  }

  @Test
  void everyStateHasCapitalDemonymAndAdjectiveOrAReason() {
    new Table("states.tsv")
        .forEach(row -> {
          boolean whole =
              !row.text("capital").isEmpty()
                  && !row.text("demonyms").isEmpty()
                  && !row.text("adjectives").isEmpty();
          boolean former = row.text("kind").equals("former");
          assertThat(whole || former || !row.text("note").isEmpty()).as(row.text("name")).isTrue();
        });
  }

  @Test
  void noNameMeansTwoStates() {
    assertThat(STATES.clashes()).isEmpty();
  }

  @Test
  void membersOfBodiesAreStates() {
    assertThat(new BodyTable().bodies())
        .allSatisfy(body ->
            assertThat(body.members())
                .as(body.name())
                .allMatch(code -> STATES.byCode(code).isPresent()));
  }

  @Test
  void seatsAndGroupsBelongToKnownStatesAndBodies() {
    BodyTable bodies = new BodyTable();
    for (Seat seat : new SeatTable().seats()) {
      String country = seat.country();
      String body = seat.body();
      assertThat(
              country != null && STATES.byCode(country).isPresent()
                  || body != null && bodies.find(body).isPresent())
          .as(seat.name())
          .isTrue();
    }
    for (Group group : new GroupTable().groups()) {
      String country = group.country();
      assertThat(country == null || STATES.byCode(country).isPresent()).as(group.name()).isTrue();
    }
  }

  @Test
  void namesOfBodiesAndGroupsMeanOneThing() {
    assertThat(new BodyTable().clashes()).isEmpty();
    assertThat(new GroupTable().clashes()).isEmpty();
  }

  @Test
  void officesBelongToKnownStatesOrBodiesAndEndAfterTheyBegin() {
    BodyTable bodies = new BodyTable();
    GroupTable groups = new GroupTable();
    for (Office office : new OfficeTable().offices()) {
      String country = office.country();
      String body = office.body();
      assertThat(
              country == null
                  ? body != null && (bodies.find(body).isPresent() || groups.find(body).isPresent())
                  : STATES.byCode(country).isPresent())
          .as(office.toString())
          .isTrue();
      assertThat(office.to() == null || !office.to().isBefore(office.from()))
          .as(office.toString())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.tsv",
        "partly.tsv",
        "seats.tsv",
        "bodies.tsv",
        "groups.tsv",
        "offices.tsv",
        "roles.tsv",
        "regions.tsv",
        "given_names.tsv",
        "peoples.tsv",
        "mediatopics.tsv"
      })
  void everyRowNamesItsSource(String table) {
    Set<String> known =
        Set.of("public", "iso", "factbook", "phoenix", "geonames", "visits", "iptc");
    new Table(table)
        .forEach(row -> assertThat(row.several("source")).isNotEmpty().allMatch(known::contains));
  }

  @Test
  void rolesAreLowerCaseAndUsedOnce() {
    Set<String> seen = new HashSet<>();
    new Table("roles.tsv")
        .forEach(row -> {
          String role = row.text("role");
          assertThat(role).isEqualTo(role.toLowerCase(Locale.ROOT));
          assertThat(role.isEmpty() || seen.add(role)).as(role).isTrue();
          assertThat(row.choice(Sector.class, "sector")).isNotNull();
        });
  }

  @Test
  void citiesLieInKnownStates() {
    new Table("cities.tsv.gz")
        .forEach(
            row -> assertThat(STATES.byCode(row.text("country"))).as(row.text("name")).isPresent());
  }

  @Test
  void regionsLieInKnownStates() {
    assertThat(new RegionTable().regions())
        .allMatch(
            region -> region.country() == null || STATES.byCode(region.country()).isPresent());
  }

  @Test
  void peoplesLiveInKnownStates() {
    PeopleTable table = new PeopleTable();

    assertThat(table.clashes()).isEmpty();
    assertThat(table.peoples())
        .allMatch(people ->
            people.countries().stream().allMatch(code -> STATES.byCode(code).isPresent()));
  }

  @Test
  void keysOfCitiesSpellOutWhatPeopleWrite() {
    assertThat(new CityTable().findAll("Raqqa")).first().extracting(City::country).isEqualTo("SYR");
  }
}
