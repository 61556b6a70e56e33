package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.named;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.ORG;
import static org.rapporteur.reader.parse.TagType.PERSON;
import static org.rapporteur.reader.parse.TagType.TITLE;

import org.junit.jupiter.api.Test;
import org.rapporteur.reader.parse.LinkKind;

class SinglesTest {
  @Test
  void rebelsAreNoSenate() {
    Cast cast =
        find(
            Parses.article()
                .sentence("The Philippine Senate debated .")
                .tag(ORG, "Philippine", "Senate")
                .tree("The det Senate; Philippine compound Senate; Senate nsubj debated")
                .sentence("The rebels attacked .")
                .tree("The det rebels; rebels nsubj attacked")
                .act("attacked", "rebels"));

    assertThat(names(cast, 1, 1)).containsExactly("rebels");
  }

  @Test
  void rebelsAreTheArmedGroup() {
    Cast cast =
        find(
            Parses.article()
                .sentence("The FMLN regrouped .")
                .tag(ORG, "FMLN")
                .tree("The det FMLN; FMLN nsubj regrouped")
                .sentence("The rebels attacked .")
                .tree("The det rebels; rebels nsubj attacked")
                .act("attacked", "rebels"));

    assertThat(names(cast, 1, 1)).containsExactly("FMLN");
  }

  @Test
  void rebelsAreTheGroupBesideWhichTheyStand() {
    Cast cast =
        find(
            Parses.article()
                .sentence("The Contadora Group waited .")
                .tag(ORG, "Contadora", "Group")
                .tree("The det Group; Contadora compound Group; Group nsubj waited")
                .sentence("The contras , the rebels , fought .")
                .tree("The det contras; contras nsubj fought; rebels appos contras; the det rebels")
                .act("fought", "rebels"));

    assertThat(names(cast, 1, 4)).containsExactly("contras");
  }

  @Test
  void ministerIsNoPrimeMinister() {
    Parses parses =
        Parses.article()
            .sentence("Prime Minister Edward Heath waved .")
            .tag(TITLE, "Prime", "Minister")
            .tag(PERSON, "Edward", "Heath")
            .tree("Minister compound Heath; Edward compound Heath; Heath nsubj waved")
            .sentence("The minister flew .")
            .tree("The det minister; minister nsubj flew")
            .act("flew", "minister")
            .sentence("The prime minister flew .")
            .tree("The det minister; prime amod minister; minister nsubj flew")
            .act("flew", "minister");
    parses.link(LinkKind.COREFERENCE, 1, "minister", 0, "Heath");
    Cast cast = find(parses);

    assertThat(names(cast, 1, 1)).containsExactly("minister");
    assertThat(names(cast, 2, 2)).containsExactly("Edward Heath");
  }

  @Test
  void leaderOfTheOppositionIsNoMinister() {
    Parses parses =
        Parses.article()
            .sentence("Opposition leader Michael Foot spoke .")
            .tag(TITLE, "Opposition", "leader")
            .tag(PERSON, "Michael", "Foot")
            .tree("leader compound Foot; Michael compound Foot; Foot nsubj spoke")
            .sentence("The minister flew .")
            .tree("The det minister; minister nsubj flew")
            .act("flew", "minister");
    parses.link(LinkKind.COREFERENCE, 1, "minister", 0, "Foot");

    assertThat(names(find(parses), 1, 1)).containsExactly("minister");
  }

  @Test
  void governmentIsThatOfTheStateWhosePremierSpeaks() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Israel fought Israel .")
                .tag(GPE, "Israel")
                .tag(GPE, "Israel@2")
                .tree("Israel nsubj fought; Israel@2 obj fought")
                .sentence("Iraq protested .")
                .tag(GPE, "Iraq")
                .tree("Iraq nsubj protested")
                .sentence("Its premier , Nuri Said , spoke .")
                .tag(TITLE, "premier")
                .tag(PERSON, "Nuri", "Said")
                .tree("Its nmod:poss premier; premier nsubj spoke; Said appos premier")
                .sentence("Later his government armed .")
                .tree("his nmod:poss government; government nsubj armed")
                .act("armed", "government"));

    assertThat(names(cast, 3, 2)).containsExactly("Iraq");
    assertThat(named(cast, "Nuri Said").country()).isEqualTo("IRQ");
  }

  @Test
  void governmentOfAPartOrUnderSomebodyIsNotThatOfTheStateMostSpokenOf() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Chile waited .")
                .tag(GPE, "Chile")
                .tree("Chile nsubj waited")
                .sentence("The southern government spoke .")
                .tree("The det government; southern amod government; government nsubj spoke")
                .act("spoke", "government")
                .sentence("The junta under Jorge Videla refused .")
                .tag(PERSON, "Jorge", "Videla")
                .tree(
                    "The det junta; Videla nmod junta; under case Videla; Jorge compound Videla;"
                        + " junta nsubj refused")
                .act("refused", "junta"));

    assertThat(names(cast, 1, 2)).containsExactly("southern government");
    assertThat(names(cast, 2, 1)).containsExactly("junta under Jorge Videla");
  }

  @Test
  void governmentIsNotTheStateThatItIsSetAgainst() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Syria waited .")
                .tag(GPE, "Syria")
                .tree("Syria nsubj waited")
                .sentence("The junta marched against Syria .")
                .tag(GPE, "Syria")
                .tree("The det junta; junta nsubj marched; Syria nmod marched; against case Syria")
                .act("marched", "junta"));

    assertThat(names(cast, 1, 1)).containsExactly("junta");
  }
}
