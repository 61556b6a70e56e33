package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.named;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.NORP;
import static org.rapporteur.reader.parse.TagType.ORG;
import static org.rapporteur.reader.parse.TagType.PERSON;
import static org.rapporteur.reader.parse.TagType.TITLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.reader.parse.LinkKind;

class EntityFinderTest {
  @Test
  void surnameGoesToThePersonWhoWasNamedInFull() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Mikhail Gorbachev landed on Friday .")
                .tag(PERSON, "Mikhail", "Gorbachev")
                .sentence("Gorbachev smiled .")
                .tag(PERSON, "Gorbachev"));

    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).name()).isEqualTo("Mikhail Gorbachev");
    assertThat(cast.entities().get(0).aliases()).containsExactly("Gorbachev");
    assertThat(names(cast, 1, 0)).containsExactly("Mikhail Gorbachev");
  }

  @Test
  void abbreviationInBracketsIsTheSameBody() {
    Cast cast =
        find(
            Parses.article()
                .sentence("The Alpine Trade Council ( ATC ) met .")
                .tag(ORG, "Alpine", "Council")
                .tag(ORG, "ATC"));

    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).aliases()).containsExactly("ATC");
  }

  @Test
  void initialsFindTheFullNameAnywhereInTheArticle() {
    Cast cast =
        find(
            Parses.article()
                .sentence("CSCE delegates met .")
                .tag(ORG, "CSCE")
                .sentence("The Conference on Security and Cooperation in Europe opened .")
                .tag(ORG, "Conference", "Europe"));

    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).name())
        .isEqualTo("Conference on Security and Cooperation in Europe");
  }

  @Test
  void adjectiveIsAMentionOfTheState() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Egyptian troops left .")
                .tag(NORP, "Egyptian")
                .tree("Egyptian amod troops; troops nsubj left")
                .act("left", "troops"));

    assertThat(named(cast, "Egypt").mentions()).extracting(Mention::type).contains(EntityType.NORP);
    assertThat(named(cast, "Egypt").country()).isEqualTo("EGY");
    assertThat(names(cast, 0, 1)).containsExactly("Egypt");
  }

  @Test
  void capitalStandsForItsStateWhereItActs() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Cairo signed .")
                .tag(GPE, "Cairo")
                .tree("Cairo nsubj signed")
                .act("signed", "Cairo"));

    assertThat(names(cast, 0, 0)).containsExactly("Egypt");
    assertThat(cast.named(0, 0).map(id -> cast.entity(id).name())).contains("Cairo");
  }

  @Test
  void capitalThatNeverActsBringsNoState() {
    Cast cast = find(Parses.article().sentence("They met in Cairo .").tag(GPE, "Cairo"));

    assertThat(cast.entities()).extracting(Entity::name).containsExactly("Cairo");
  }

  @Test
  void titleGivesOfficeAndState() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Egyptian President Anwar Sadat spoke .")
                .tag(TITLE, "Egyptian", "President")
                .tag(NORP, "Egyptian")
                .tag(PERSON, "Anwar", "Sadat")
                .tree(
                    "Egyptian amod President; President compound Anwar; Sadat flat Anwar; Anwar nsubj spoke"));

    Entity sadat = named(cast, "Anwar Sadat");
    assertThat(sadat.office()).isEqualTo("Egyptian President");
    assertThat(sadat.country()).isEqualTo("EGY");
    assertThat(sadat.mentions()).extracting(Mention::form).contains(MentionForm.TITLE);
  }

  @Test
  void pronounFollowsGenderAndTheSubject() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Margaret Thatcher met Ronald Reagan .")
                .tag(PERSON, "Margaret", "Thatcher")
                .tag(PERSON, "Ronald", "Reagan")
                .tree(
                    "Margaret nsubj met; Ronald obj met; Thatcher flat Margaret; Reagan flat Ronald")
                .sentence("He agreed .")
                .tree("He nsubj agreed")
                .act("agreed", "He"));

    assertThat(names(cast, 1, 0)).containsExactly("Ronald Reagan");
  }

  @Test
  void linkOfTheEncoderDecidesWhatItMeans() {
    Parses parses =
        Parses.article()
            .sentence("Egypt wrote to Israel .")
            .tag(GPE, "Egypt")
            .tag(GPE, "Israel")
            .tree("Egypt nsubj wrote; Israel obl wrote")
            .sentence("It answered .")
            .tree("It nsubj answered")
            .act("answered", "It")
            .link(LinkKind.COREFERENCE, 1, "It", 0, "Israel");

    assertThat(names(find(parses), 1, 0)).containsExactly("Israel");
  }

  @Test
  void theTwoLeadersAreThePersonsJoinedBefore() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Reagan and Gorbachev met .")
                .tag(PERSON, "Reagan")
                .tag(PERSON, "Gorbachev")
                .tree("Reagan nsubj met; Gorbachev conj Reagan")
                .sentence("The two leaders talked .")
                .tree("The det leaders; two nummod leaders; leaders nsubj talked")
                .act("talked", "leaders"));

    assertThat(names(cast, 1, 2)).containsExactly("Reagan", "Gorbachev");
  }

  @Test
  void bothCountriesAreTheStatesOfTheArticle() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Israel and Egypt signed .")
                .tag(GPE, "Israel")
                .tag(GPE, "Egypt")
                .tree("Israel nsubj signed; Egypt conj Israel")
                .sentence("Both countries gained .")
                .tree("Both det countries; countries nsubj gained")
                .act("gained", "countries"));

    assertThat(names(cast, 1, 1)).containsExactly("Israel", "Egypt");
  }

  @Test
  void unnamedPartyBecomesAGroup() {
    Cast cast =
        find(
            Parses.article()
                .sentence("The angry farmers marched .")
                .tree("The det farmers; angry amod farmers; farmers nsubj marched")
                .act("marched", "farmers"));

    assertThat(cast.entities().get(0).type()).isEqualTo(EntityType.GROUP);
    assertThat(cast.entities().get(0).name()).isEqualTo("angry farmers");
    assertThat(cast.phrase(0, 2).text()).isEqualTo("The angry farmers");
  }

  @Test
  void wordThatFillsNoRoleIsNoParty() {
    Cast cast = find(Parses.article().sentence("Rain fell on the farmers ."));

    assertThat(cast.entities()).isEmpty();
    assertThat(cast.at(0, 4)).isEmpty();
  }

  @Test
  void iInQuoteMarksIsTheSpeaker() {
    Cast cast =
        find(
            Parses.article()
                .sentence("“ I trust him , ” Reagan said .")
                .tag(PERSON, "Reagan")
                .tree("I nsubj trust; Reagan nsubj said")
                .says("Reagan", "said", "“", "”")
                .act("trust", "I"));

    assertThat(names(cast, 0, 1)).containsExactly("Reagan");
  }

  @Test
  void officeIsLookedUpOnlyWhereTheTextIsSilent() {
    Cast cast =
        Casts.FINDER.find(
            Parses.article().sentence("Anwar Sadat spoke .").tag(PERSON, "Anwar", "Sadat").parse(),
            LocalDate.of(1978, 9, 17));

    Entity sadat = cast.entities().get(0);
    assertThat(sadat.office() == null).isEqualTo(!sadat.ids().containsKey("office"));
  }

  @Test
  void linkedPartiesComeBestFirst() {
    Parses parses =
        Parses.article()
            .sentence("Egypt and Israel talked .")
            .tag(GPE, "Egypt")
            .tag(GPE, "Israel")
            .sentence("A treaty followed .")
            .link(LinkKind.ACTOR, 1, "treaty", 0, "Israel");
    Cast cast = find(parses);

    assertThat(cast.linked(LinkKind.ACTOR, 1, 1))
        .extracting(id -> cast.entity(id).name())
        .containsExactly("Israel");
  }

  @Test
  void titleThatRunsOverAPersonIsNoOffice() {
    Cast cast =
        find(
            Parses.article()
                .sentence("President Bill Clinton and President Hafez al-Assad met in Geneva .")
                .tag(TITLE, "President", "President@2")
                .tag(TITLE, "President")
                .tag(TITLE, "President@2")
                .tag(PERSON, "Bill", "Clinton")
                .tag(PERSON, "Hafez", "al-Assad")
                .sentence("Jody Powell , spokesman for Jimmy Carter , resigned .")
                .tag(PERSON, "Jody", "Powell")
                .tag(TITLE, "spokesman", "Carter")
                .tag(PERSON, "Jimmy", "Carter"));

    assertThat(named(cast, "Hafez al-Assad").office()).isEqualTo("President");
    assertThat(named(cast, "Jody Powell").office()).isEqualTo("spokesman for Jimmy Carter");
  }
}
