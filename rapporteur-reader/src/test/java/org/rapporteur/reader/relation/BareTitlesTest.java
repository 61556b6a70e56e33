package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.relation.Relations.read;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Predicate;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TagType;

class BareTitlesTest {
  private static final String HOGG =
      "Minister/PROPN/4/nsubj for/ADP/3/case the/DET/3/det East/PROPN/0/nmod"
          + " spoke/VERB/-1/root/speak ,/PUNCT/4/punct Douglas/PROPN/0/appos Hogg/PROPN/6/flat"
          + " ./PUNCT/4/punct";

  @Test
  void ministerForARegionServesNoStateOfIt() {
    Parse parse =
        israel()
            .sentence(HOGG)
            .mention(0, 3, TagType.TITLE)
            .mention(3, 3, TagType.LOC)
            .mention(6, 7, TagType.PERSON)
            .parse();

    assertThat(read(parse)).isEmpty();
  }

  @Test
  void aStateHasOneHolderOfAnOffice() {
    Parse parse =
        israel()
            .sentence(
                "Israeli/ADJ/2/amod Prime/PROPN/2/compound Minister/PROPN/5/nsubj"
                    + " Menachem/PROPN/2/flat Begin/PROPN/3/flat left/VERB/-1/root/leave"
                    + " Egypt/PROPN/5/obj ./PUNCT/5/punct")
            .mention(0, 0, TagType.NORP)
            .mention(0, 2, TagType.TITLE)
            .mention(3, 4, TagType.PERSON)
            .mention(6, 6, TagType.GPE)
            .sentence(
                "Prime/PROPN/1/compound Minister/PROPN/4/nsubj Mustafa/PROPN/1/flat"
                    + " Khalil/PROPN/2/flat waved/VERB/-1/root/wave ./PUNCT/4/punct")
            .mention(0, 1, TagType.TITLE)
            .mention(2, 3, TagType.PERSON)
            .parse();

    assertThat(read(parse)).containsExactly("leads Menachem Begin Israel actual 'Prime Minister'");
  }

  @Test
  void aStateNamedBehindTheTitleIsNotItsOwn() {
    Parse parse =
        new Parses()
            .sentence(
                "Prime/PROPN/1/compound Minister/PROPN/4/nsubj Carlos/PROPN/1/flat"
                    + " Gomes/PROPN/2/flat fled/VERB/-1/root/flee ./PUNCT/4/punct")
            .mention(0, 1, TagType.TITLE)
            .mention(2, 3, TagType.PERSON)
            .sentence("Angola/PROPN/1/nsubj withdrew/VERB/-1/root/withdraw ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .parse();

    assertThat(read(parse)).isEmpty();
  }

  @Test
  void aStateThatHasNotActedHasNoPresidentYet() {
    Parse parse =
        new Parses()
            .sentence(
                "Critics/NOUN/1/nsubj left/VERB/-1/root/leave Bosnia/PROPN/1/obj ./PUNCT/1/punct")
            .mention(2, 2, TagType.GPE)
            .sentence(
                "President/PROPN/3/nsubj William/PROPN/0/flat Clinton/PROPN/1/flat"
                    + " waved/VERB/-1/root/wave ./PUNCT/3/punct")
            .mention(0, 0, TagType.TITLE)
            .mention(1, 2, TagType.PERSON)
            .parse();

    assertThat(read(parse)).isEmpty();
  }

  @Test
  void theChiefOfAnArmyServesTheState() {
    assertThat(read(titled("army", "chief")))
        .containsExactly("works_for Krishnaswamy Sundarji India actual 'army chief'");
    assertThat(read(titled("opposition", "leader"))).isEmpty();
    assertThat(read(titled("military", "leader")))
        .containsExactly("leads Krishnaswamy Sundarji India actual 'military leader'");
  }

  private static Parse titled(String first, String last) {
    String row =
        "Indian/ADJ/2/amod %s/NOUN/2/compound %s/NOUN/5/nsubj Krishnaswamy/PROPN/2/flat"
            + " Sundarji/PROPN/3/flat spoke/VERB/-1/root/speak ./PUNCT/5/punct";
    return new Parses()
        .sentence(row.formatted(first, last))
        .mention(0, 0, TagType.NORP)
        .mention(0, 2, TagType.TITLE)
        .mention(3, 4, TagType.PERSON)
        .parse();
  }

  @Test
  void analystOfANationWorksForNoState() {
    Parse parse =
        new Parses()
            .sentence(
                "Finnish/ADJ/1/amod analyst/NOUN/4/nsubj Matti/PROPN/1/flat Virtanen/PROPN/2/flat"
                    + " agreed/VERB/-1/root/agree ./PUNCT/4/punct")
            .mention(0, 0, TagType.NORP)
            .mention(0, 1, TagType.TITLE)
            .mention(2, 3, TagType.PERSON)
            .relation(3, Predicate.WORKS_FOR, 0, 0.95)
            .parse();

    assertThat(read(parse)).isEmpty();
  }

  @Test
  void lastWordOfATitleStandsForTheWhole() {
    Parse parse =
        new Parses()
            .sentence(
                "Israeli/ADJ/2/amod Prime/PROPN/2/compound Minister/PROPN/5/nsubj"
                    + " Menachem/PROPN/2/flat Begin/PROPN/3/flat spoke/VERB/-1/root/speak"
                    + " ./PUNCT/5/punct")
            .mention(0, 0, TagType.NORP)
            .mention(0, 2, TagType.TITLE)
            .mention(3, 4, TagType.PERSON)
            .relation(4, Predicate.WORKS_FOR, 0, 0.95)
            .parse();

    assertThat(read(parse)).containsExactly("leads Menachem Begin Israel actual 'Prime Minister'");
  }

  private static Parses israel() {
    return new Parses()
        .sentence(
            "Israel/PROPN/1/nsubj praised/VERB/-1/root/praise Israel/PROPN/1/obj for/ADP/4/case"
                + " Israel/PROPN/1/obl ./PUNCT/1/punct")
        .mention(0, 0, TagType.GPE)
        .mention(2, 2, TagType.GPE)
        .mention(4, 4, TagType.GPE);
  }
}
