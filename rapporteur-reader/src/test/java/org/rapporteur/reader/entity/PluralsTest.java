package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.PERSON;
import static org.rapporteur.reader.parse.TagType.TITLE;

import org.junit.jupiter.api.Test;

class PluralsTest {
  @Test
  void leadersOfOthersAreNotThoseWhoMet() {
    Parses parses =
        presidents()
            .sentence("The presidents of two other countries stayed away .")
            .tree(
                "The det presidents; presidents nsubj stayed; countries nmod presidents;"
                    + " of case countries; two nummod countries; other amod countries")
            .act("stayed", "presidents");

    assertThat(names(find(parses), 1, 1)).containsExactly("presidents of two other countries");
  }

  @Test
  void leadersOfBothCountriesAreThoseWhoMet() {
    Parses parses =
        presidents()
            .sentence("The presidents of the two countries left .")
            .tree(
                "The det presidents; presidents nsubj left; countries nmod presidents;"
                    + " of case countries; the det countries; two nummod countries")
            .act("left", "presidents");

    assertThat(names(find(parses), 1, 1))
        .containsExactlyInAnyOrder("Anwar Sadat", "Hafez al-Assad");
  }

  @Test
  void compoundTellsWhichLeaders() {
    Parses parses =
        presidents()
            .sentence("They barred the coup leaders .")
            .tree("They nsubj barred; the det leaders; coup compound leaders; leaders obj barred")
            .act("barred", "leaders");

    assertThat(names(find(parses), 1, 4)).containsExactly("coup leaders");
  }

  @Test
  void otherStatesAreNotThoseThatSigned() {
    Parses parses =
        states()
            .sentence("The other states refused .")
            .tree("The det states; other amod states; states nsubj refused")
            .act("refused", "states");

    assertThat(names(find(parses), 1, 2)).containsExactly("other states");
  }

  @Test
  void statesThatNothingJoinedAreNotTheMostProminent() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Egypt waited .")
                .tag(GPE, "Egypt")
                .sentence("Jordan hesitated .")
                .tag(GPE, "Jordan")
                .sentence("The powers agreed .")
                .tree("The det powers; powers nsubj agreed")
                .act("agreed", "powers"));

    assertThat(names(cast, 2, 1)).containsExactly("powers");
  }

  @Test
  void twoAreKnownOnlyWithAnArticle() {
    Parses parses =
        states()
            .sentence("The two agreed .")
            .tree("The det two; two nsubj agreed")
            .act("agreed", "two")
            .sentence("Storms killed two there .")
            .tree("Storms nsubj killed; two obj killed")
            .act("killed", "two");
    Cast cast = find(parses);

    assertThat(names(cast, 1, 1)).containsExactlyInAnyOrder("Egypt", "Israel");
    assertThat(names(cast, 2, 2)).containsExactly("two");
  }

  @Test
  void threeAreNotTwo() {
    Parses parses =
        states()
            .sentence("The three countries agreed .")
            .tree("The det countries; three nummod countries; countries nsubj agreed")
            .act("agreed", "countries");

    assertThat(names(find(parses), 1, 2)).containsExactly("three countries");
  }

  private static Parses presidents() {
    return Parses.article()
        .sentence("President Anwar Sadat met President Hafez al-Assad .")
        .tag(TITLE, "President")
        .tag(PERSON, "Anwar", "Sadat")
        .tag(TITLE, "President@2")
        .tag(PERSON, "Hafez", "al-Assad");
  }

  private static Parses states() {
    return Parses.article()
        .sentence("Egypt and Israel signed .")
        .tag(GPE, "Egypt")
        .tag(GPE, "Israel")
        .tree("Egypt nsubj signed; Israel conj Egypt; and cc Egypt");
  }
}
