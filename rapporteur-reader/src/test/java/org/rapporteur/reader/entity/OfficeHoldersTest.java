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
import org.rapporteur.reader.parse.LinkKind;

class OfficeHoldersTest {
  @Test
  void twoSurnamesWithAHyphenAreTwoPersons() {
    Cast cast =
        find(
            Parses.article()
                .sentence("James Baker met Tariq Aziz .")
                .tag(PERSON, "James", "Baker")
                .tag(PERSON, "Tariq", "Aziz")
                .sentence("The Baker - Aziz talks failed .")
                .tag(GPE, "Baker", "Aziz"));

    assertThat(cast.entities()).hasSize(2);
    assertThat(names(cast, 1, 1)).containsExactly("James Baker");
    assertThat(names(cast, 1, 3)).containsExactly("Tariq Aziz");
  }

  @Test
  void theLeaderOfAStateIsWhoHeldTheOfficeThere() {
    Cast cast =
        Casts.FINDER.find(
            Parses.article()
                .sentence("President Bush met Mikhail Gorbachev and Helmut Kohl .")
                .tag(TITLE, "President")
                .tag(PERSON, "Bush")
                .tag(PERSON, "Mikhail", "Gorbachev")
                .tag(PERSON, "Helmut", "Kohl")
                .sentence("The Soviet leader smiled .")
                .tree("leader nsubj smiled;The det leader;Soviet amod leader")
                .tag(NORP, "Soviet")
                .act("smiled", "leader")
                .parse(),
            LocalDate.of(1989, 12, 3));

    assertThat(names(cast, 1, 2)).containsExactly("Mikhail Gorbachev");
  }

  @Test
  void whoHeldAnOfficeOfAStateOfThePastCountsToTheOneThatItIsCountedTo() {
    Cast cast =
        Casts.FINDER.find(
            Parses.article()
                .sentence("Andrei Gromyko spoke of the African Union .")
                .tag(PERSON, "Andrei", "Gromyko")
                .tag(ORG, "African", "Union")
                .parse(),
            LocalDate.of(1986, 5, 12));

    assertThat(named(cast, "Andrei Gromyko").country()).isEqualTo("RUS");
    assertThat(named(cast, "African Union").sector()).isNull();
  }

  @Test
  void thePresidentIsNobodyWhoIsCalledASecretary() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Chancellor Helmut Kohl spoke .")
                .tag(TITLE, "Chancellor")
                .tag(PERSON, "Helmut", "Kohl")
                .sentence("The President smiled .")
                .tree("President nsubj smiled;The det President")
                .link(LinkKind.COREFERENCE, 1, "President", 0, "Kohl")
                .act("smiled", "President"));

    assertThat(names(cast, 1, 1)).doesNotContain("Helmut Kohl");
  }

  @Test
  void withoutADateTheTitleTellsWhichOffice() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Foreign Secretary Geoffrey Howe left .")
                .tag(TITLE, "Foreign", "Secretary")
                .tag(PERSON, "Geoffrey", "Howe")
                .sentence("Ambassador Douglas Hurd left .")
                .tag(TITLE, "Ambassador")
                .tag(PERSON, "Douglas", "Hurd"));

    assertThat(named(cast, "Geoffrey Howe").country()).isEqualTo("GBR");
    assertThat(named(cast, "Douglas Hurd").country()).isNull();
  }
}
