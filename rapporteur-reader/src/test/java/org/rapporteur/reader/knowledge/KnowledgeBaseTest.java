package org.rapporteur.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;

class KnowledgeBaseTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.open();
  private static final LocalDate GENEVA_SUMMIT = LocalDate.of(1985, 11, 19);
  private static final LocalDate SUMMER_2024 = LocalDate.of(2024, 8, 18);

  @ParameterizedTest
  @CsvSource({
    "Turkey, TUR, NAME", "TURKEY, TUR, NAME", "Türkiye, TUR, NAME", "the Netherlands, NLD, NAME",
        "Dutch, NLD, ADJECTIVE",
    "US, USA, NAME", "U.S., USA, NAME", "the United States', USA, NAME", "Britons, GBR, DEMONYM",
        "Danes, DNK, DEMONYM",
    "DPRK, PRK, NAME", "Burma, MMR, NAME", "Côte d’Ivoire, CIV, NAME", "Soviet, SUN, ADJECTIVE",
        "Kosovar, KOS, ADJECTIVE",
    "Frenchwomen, FRA, DEMONYM", "Russia's, RUS, NAME", "Russia’s, RUS, NAME",
        "Saint Lucia, LCA, NAME", "St. Lucia, LCA, NAME",
    "Iraqis, IRQ, DEMONYM", "Germans, DEU, DEMONYM", "Azerbaijani, AZE, ADJECTIVE",
        "Kingdom of Spain, ESP, NAME"
  })
  void stateIsFoundByAnyFormOfItsName(String name, String code, NameForm form) {
    assertThat(KNOWLEDGE.stateName(name))
        .hasValueSatisfying(found -> {
          assertThat(found.state().code()).isEqualTo(code);
          assertThat(found.form()).isEqualTo(form);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"turkey", "us", "chad", "china", "polish", "", "the", "Geneva", "'s"})
  void otherWordsAreNoState(String words) {
    assertThat(KNOWLEDGE.state(words)).isEmpty();
  }

  @Test
  void partlyRecognisedStateCountsToItsClaimant() {
    assertThat(KNOWLEDGE.state("Abkhazia"))
        .hasValueSatisfying(state -> {
          assertThat(state.country()).isEqualTo("GEO");
          assertThat(state.sector()).isEqualTo(Sector.PRE);
        });
  }

  @Test
  void dependencyCountsToTheRulingState() {
    assertThat(KNOWLEDGE.state("Greenland")).map(State::country).hasValue("DNK");
    assertThat(KNOWLEDGE.state("Soviet Union")).map(State::country).hasValue("RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "Baku, AZE",
    "Washington, USA",
    "Kiev, UKR",
    "Bonn, DEU",
    "The Hague, NLD",
    "Bogota, COL"
  })
  void capitalNamesItsState(String capital, String code) {
    assertThat(KNOWLEDGE.stateByCapital(capital)).map(State::country).hasValue(code);
  }

  @Test
  void moscowIsTheCapitalOfRussia() {
    assertThat(KNOWLEDGE.stateByCapital("Moscow")).map(State::code).hasValue("RUS");
    assertThat(KNOWLEDGE.stateByCapital("Belgrade")).map(State::code).hasValue("SRB");
  }

  @ParameterizedTest
  @CsvSource({
    "the Kremlin, RUS, GOV",
    "White House, USA, GOV",
    "Quai d’Orsay, FRA, GOV",
    "Elysee, FRA, GOV",
    "Knesset, ISR, LEG",
    "the Pentagon's, USA, MIL"
  })
  void seatStandsForAPartOfAState(String name, String country, Sector sector) {
    assertThat(KNOWLEDGE.seat(name))
        .hasValueSatisfying(seat -> {
          assertThat(seat.country()).isEqualTo(country);
          assertThat(seat.sector()).isEqualTo(sector);
        });
  }

  @Test
  void seatMayStandForABody() {
    assertThat(KNOWLEDGE.seat("Berlaymont")).map(Seat::body).hasValue("European Commission");
  }

  @ParameterizedTest
  @CsvSource({
    "NATO, IGO",
    "North Atlantic Treaty Organization, IGO",
    "the U.N., UNO",
    "UN Security Council, UNO",
    "EU, EUR",
    "International Atomic Energy Agency, UNO",
    "Amnesty International, NGO",
    "Opec, IGO"
  })
  void bodyIsFoundByNameAndAbbreviation(String name, Body.Kind kind) {
    assertThat(KNOWLEDGE.body(name)).map(Body::kind).hasValue(kind);
  }

  @Test
  void membershipIsKnown() {
    assertThat(KNOWLEDGE.isMember("NATO", "TUR")).isTrue();
    assertThat(KNOWLEDGE.isMember("NATO", "Sweden")).isTrue();
    assertThat(KNOWLEDGE.isMember("NATO", "UKR")).isFalse();
    assertThat(KNOWLEDGE.isMember("EU", "GBR")).isFalse();
    assertThat(KNOWLEDGE.isMember("UN", "RUS")).isTrue();
    assertThat(KNOWLEDGE.isMember("no such body", "RUS")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Hezbollah, LBN, REB",
    "Tamil Tigers, LKA, REB",
    "Sinn Fein, GBR, PTY",
    "the Taliban, AFG, REB"
  })
  void groupHasCountryAndSector(String name, String country, Sector sector) {
    assertThat(KNOWLEDGE.group(name))
        .hasValueSatisfying(group -> {
          assertThat(group.country()).isEqualTo(country);
          assertThat(group.sector()).isEqualTo(sector);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, president, RUS",
    "Putin, president, RUS",
    "Xi, president, CHN",
    "Sergey Lavrov, foreign minister, RUS",
    "Joseph R. Biden, president, USA",
    "Erdogan, president, TUR",
    "Zelenskyy, president, UKR",
    "Kim Jong Un, supreme leader, PRK",
    "Blinken, secretary of state, USA",
    "Mohammed bin Salman, crown prince, SAU",
    "Macron, president, FRA"
  })
  void officeIsLookedUpAtADay(String person, String office, String country) {
    assertThat(KNOWLEDGE.office(person, SUMMER_2024))
        .hasValueSatisfying(found -> {
          assertThat(found.office()).isEqualTo(office);
          assertThat(found.country()).isEqualTo(country);
        });
  }

  @Test
  void officeDependsOnTheDay() {
    assertThat(KNOWLEDGE.office("Vladimir Putin", LocalDate.of(2010, 1, 1)))
        .map(Office::office)
        .hasValue("prime minister");
    assertThat(KNOWLEDGE.office("Vladimir Putin", GENEVA_SUMMIT)).isEmpty();
    assertThat(KNOWLEDGE.office("George Bush", LocalDate.of(1990, 1, 1)))
        .map(Office::person)
        .hasValue("George H. W. Bush");
    assertThat(KNOWLEDGE.office("George Bush", LocalDate.of(2005, 1, 1)))
        .map(Office::person)
        .hasValue("George W. Bush");
  }

  @Test
  void holdersOfAnOfficeAreKnown() {
    assertThat(KNOWLEDGE.holders("president", "RUS", SUMMER_2024))
        .extracting(Office::person)
        .containsExactly("Vladimir Putin");
    assertThat(KNOWLEDGE.holders("general secretary", "SUN", GENEVA_SUMMIT))
        .extracting(Office::person)
        .containsExactly("Mikhail Gorbachev");
    assertThat(KNOWLEDGE.holders("Secretary-General", "United Nations", GENEVA_SUMMIT))
        .extracting(Office::person)
        .containsExactly("Javier Pérez de Cuéllar");
  }

  @ParameterizedTest
  @CsvSource({
    "deputy foreign minister, GOV",
    "the Foreign Minister, GOV",
    "rebels, REB",
    "riot police, COP",
    "Supreme Court judge, JUD",
    "opposition leader, OPP",
    "former president, ELI",
    "spokeswoman, GOV",
    "political analyst, EDU",
    "lawmakers, LEG",
    "head of state of Chad, GOV",
    "prosecutor's office, JUD",
    "dozens of soldiers, MIL",
    "leader of the opposition party, OPP",
    "the former trade minister, ELI",
    "ex-senator, ELI",
    "opposition senators, OPP",
    "charge d'affaires, GOV",
    "group of lawmakers, LEG",
    "president of the republic, GOV",
    "journalists, JRN",
    "asylum-seekers, REF",
    "members of parliament, LEG",
    "government troops, MIL",
    "aid workers, SOC",
    "Member of Parliament for Leeds, LEG"
  })
  void roleIsTheLongestKnownEnd(String phrase, Sector sector) {
    assertThat(KNOWLEDGE.role(phrase)).map(RoleNoun::sector).hasValue(sector);
  }

  @Test
  void roleTellsNumberAndGender() {
    assertThat(KNOWLEDGE.role("two policemen")).map(RoleNoun::plural).hasValue(true);
    assertThat(KNOWLEDGE.role("the spokeswoman")).map(RoleNoun::gender).hasValue(Gender.FEMALE);
    assertThat(KNOWLEDGE.role("a blue table")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Geneva, -, CHE",
        "Geneva, USA, USA",
        "Reykjavik, -, ISL",
        "Dayton, -, USA",
        "Helsinki, RUS, FIN",
        "Donetsk, -, UKR",
        "Shusha, -, AZE",
        "Astana, -, KAZ",
        "Washington, -, USA",
        "Nuremberg, -, DEU",
        "LONDON, -, GBR"
      })
  void cityIsTheLargestOfItsNameOrTheOneInTheCountry(String name, String hint, String country) {
    assertThat(KNOWLEDGE.city(name, hint)).map(City::country).hasValue(country);
  }

  @Test
  void cityNeedsItsCapitalLetter() {
    assertThat(KNOWLEDGE.city("geneva", null)).isEmpty();
    assertThat(KNOWLEDGE.city("", null)).isEmpty();
  }

  @Test
  void regionsAreKnown() {
    assertThat(KNOWLEDGE.region("the Black Sea")).isPresent();
    assertThat(KNOWLEDGE.region("Catalonia")).map(Region::country).hasValue("ESP");
  }

  @Test
  void givenNamesTellHeAndShe() {
    assertThat(KNOWLEDGE.gender("Mikhail")).hasValue(Gender.MALE);
    assertThat(KNOWLEDGE.gender("Margaret Thatcher")).hasValue(Gender.FEMALE);
    assertThat(KNOWLEDGE.gender("Robin")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "economic sanctions, economic sanction",
    "sanctions against Iraq, economic sanction",
    "arms control, disarmament",
    "ceasefire in Bosnia, peace process",
    "human rights, human rights",
    "oil pipeline, oil and gas - downstream activities",
    "prisoner exchange, prisoners and detainees",
    "grain exports, exports",
    "Helsinki Final Act treaty, treaty"
  })
  void mediaTopicFitsTheWordsOfALabel(String label, String topic) {
    assertThat(KNOWLEDGE.mediaTopics(label)).first().extracting(MediaTopic::label).isEqualTo(topic);
  }

  @Test
  void mediaTopicsOfUnknownWordsAreNone() {
    assertThat(KNOWLEDGE.mediaTopics("Zorblax")).isEmpty();
    assertThat(KNOWLEDGE.mediaTopics("")).isEmpty();
  }

  @Test
  void tablesAreReadOnceWhateverThreadAsks() {
    KnowledgeBase fresh = KnowledgeBase.open();

    List<State> found =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> fresh.state("Iceland").orElseThrow())
            .collect(Collectors.toList());

    assertThat(found).allMatch(state -> state == found.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "northern Iraq, IRQ, LOC",
    "North-Eastern Syria, SYR, LOC",
    "Kano State, NGA, GPE",
    "province of Hunan, CHN, GPE",
    "eastern Ukraine, UKR, LOC"
  })
  void placeIsKnownByAKnownOneThatDescribesIt(String words, String country, EntityType type) {
    assertThat(KNOWLEDGE.region(words))
        .hasValueSatisfying(region -> {
          assertThat(region.country()).isEqualTo(country);
          assertThat(region.type()).isEqualTo(type);
        });
  }

  @Test
  void stateIsNoPartOfItself() {
    assertThat(KNOWLEDGE.region("South Korea")).isEmpty();
  }

  @Test
  void peoplesAreKnownByNounAndAdjective() {
    assertThat(KNOWLEDGE.people("Kurdish")).map(People::name).hasValue("Kurds");
    assertThat(KNOWLEDGE.people("Shi’ite")).map(People::kind).hasValue(People.Kind.RELIGION);
    assertThat(KNOWLEDGE.people("table")).isEmpty();
  }
}
