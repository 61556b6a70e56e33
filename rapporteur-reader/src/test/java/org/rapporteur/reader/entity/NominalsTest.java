package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.named;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.FAC;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.LAW;
import static org.rapporteur.reader.parse.TagType.NORP;
import static org.rapporteur.reader.parse.TagType.ORG;
import static org.rapporteur.reader.parse.TagType.PERSON;
import static org.rapporteur.reader.parse.TagType.TITLE;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.LinkKind;

class NominalsTest {
  @Test
  void groupIsTakenUpOnlyByANounThatItWasCalled() {
    Parses parses =
        Parses.article()
            .sentence("The young officers met .")
            .tree("The det officers; young amod officers; officers nsubj met")
            .act("met", "officers")
            .sentence("The farmers marched .")
            .tree("The det farmers; farmers nsubj marched")
            .act("marched", "farmers")
            .sentence("The officers left .")
            .tree("The det officers; officers nsubj left")
            .act("left", "officers");
    parses.link(LinkKind.COREFERENCE, 1, "farmers", 0, "officers");
    parses.link(LinkKind.COREFERENCE, 2, "officers", 0, "officers");
    Cast cast = find(parses);

    assertThat(names(cast, 1, 1)).containsExactly("farmers");
    assertThat(names(cast, 2, 1)).containsExactly("young officers");
  }

  @Test
  void whatIsHeldByABodyStandsForIt() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Shells hit a UNITA held building .")
                .tag(ORG, "UNITA")
                .tree("UNITA compound held; held amod building; a det building; building obj hit")
                .act("hit", "building"));

    assertThat(names(cast, 0, 5)).containsExactly("UNITA");
  }

  @Test
  void prosecutorsOfAStateActForIt() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Swiss prosecutors opened an inquiry .")
                .tag(NORP, "Swiss")
                .tree("Swiss amod prosecutors; prosecutors nsubj opened")
                .act("opened", "prosecutors"));

    assertThat(names(cast, 0, 1)).containsExactly("Switzerland");
  }

  @Test
  void pluralTakesUpAllWhomTheLinkIsSharedBy() {
    Parses parses =
        Parses.article()
            .sentence("Begin spoke before Sadat spoke .")
            .tag(PERSON, "Begin")
            .tag(PERSON, "Sadat")
            .sentence("The visitors left .")
            .tree("The det visitors; visitors nsubj left")
            .act("left", "visitors");
    parses.link(LinkKind.COREFERENCE, 1, "visitors", 0, "Begin");
    parses.link(LinkKind.COREFERENCE, 1, "visitors", 0, "Sadat");

    assertThat(names(find(parses), 1, 1)).containsExactlyInAnyOrder("Begin", "Sadat");
  }

  @Test
  void allWhoShareTheLinkAreLeftOut() {
    Parses parses =
        Parses.article()
            .sentence("Egypt and Israel and Jordan talked .")
            .tag(GPE, "Egypt")
            .tag(GPE, "Israel")
            .tag(GPE, "Jordan")
            .sentence("A treaty followed .");
    parses.link(LinkKind.ACTOR, 1, "treaty", 0, "Egypt");
    parses.link(LinkKind.ACTOR, 1, "treaty", 0, "Israel");
    Cast cast = find(parses);

    assertThat(cast.linked(LinkKind.ACTOR, 1, 1))
        .extracting(id -> cast.entity(id).name())
        .containsExactlyInAnyOrder("Egypt", "Israel");
  }

  @Test
  void whoCallsOnThePartiesIsNoneOfThem() {
    Parses parses =
        Parses.article()
            .sentence("Sudan and Chad fought .")
            .tag(GPE, "Sudan")
            .tag(GPE, "Chad")
            .tree("Sudan nsubj fought; Chad conj Sudan; and cc Chad")
            .sentence("Italy and Egypt urged the parties .")
            .tag(GPE, "Italy")
            .tag(GPE, "Egypt")
            .tree(
                "Italy nsubj urged; Egypt conj Italy; and cc Egypt; the det parties; parties obj"
                    + " urged")
            .act("urged", "parties");

    assertThat(names(find(parses), 1, 5)).containsExactlyInAnyOrder("Sudan", "Chad");
  }

  @Test
  void adjectiveOfAStateOutweighsALinkToAnother() {
    Parses parses =
        Parses.article()
            .sentence("Pakistan spoke .")
            .tag(GPE, "Pakistan")
            .sentence("Envoys urged the Afghan authorities .")
            .tag(NORP, "Afghan")
            .tree(
                "Envoys nsubj urged; the det authorities; Afghan amod authorities; authorities obj urged")
            .act("urged", "authorities");
    parses.link(LinkKind.COREFERENCE, 1, "authorities", 0, "Pakistan");

    assertThat(names(find(parses), 1, 4)).containsExactly("Afghanistan");
  }

  @Test
  void whatAGroupIsCalledIsKept() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Teachers in the camps marched .")
                .tree("Teachers nsubj marched; camps nmod Teachers; in case camps; the det camps")
                .act("marched", "Teachers")
                .sentence("Norway thanked the Danish government .")
                .tag(GPE, "Norway")
                .tag(NORP, "Danish")
                .tree(
                    "Norway nsubj thanked; the det government; Danish amod government; government obj thanked")
                .act("thanked", "government"));

    assertThat(named(cast, "Teachers in the camps").aliases()).containsExactly("Teachers");
    assertThat(named(cast, "Denmark").aliases()).contains("Danish government");
  }

  @Test
  void leadersAreNeitherOnePersonNorWhoLeadsNobody() {
    Parses parses =
        Parses.article()
            .sentence("President Anwar Sadat and First Lady Rosalynn Carter landed .")
            .tag(TITLE, "President")
            .tag(PERSON, "Anwar", "Sadat")
            .tag(TITLE, "First", "Lady")
            .tag(PERSON, "Rosalynn", "Carter")
            .tree("President compound Sadat; Anwar compound Sadat; Carter conj Sadat")
            .sentence("Prime Minister Menachem Begin waved .")
            .tag(TITLE, "Prime", "Minister")
            .tag(PERSON, "Menachem", "Begin")
            .sentence("The leaders met .")
            .tree("The det leaders; leaders nsubj met")
            .act("met", "leaders");
    parses.link(LinkKind.COREFERENCE, 2, "leaders", 0, "Carter");

    assertThat(names(find(parses), 2, 1))
        .containsExactlyInAnyOrder("Anwar Sadat", "Menachem Begin");
  }

  @Test
  void declarationIsNoRailway() {
    Parses parses =
        Parses.article()
            .sentence("The Hejaz Railway reopened .")
            .tag(FAC, "Hejaz", "Railway")
            .sentence("Jordan welcomed the declaration .")
            .tag(GPE, "Jordan")
            .tree("Jordan nsubj welcomed; the det declaration; declaration obj welcomed")
            .act("welcomed", "declaration")
            .sentence("Syria praised the line .")
            .tag(GPE, "Syria")
            .tree("Syria nsubj praised; the det line; line obj praised")
            .act("praised", "line");
    parses.link(LinkKind.COREFERENCE, 1, "declaration", 0, "Railway");
    parses.link(LinkKind.COREFERENCE, 2, "line", 0, "Railway");
    Cast cast = find(parses);

    assertThat(names(cast, 1, 3)).containsExactly("declaration");
    assertThat(names(cast, 2, 3)).containsExactly("Hejaz Railway");
  }

  @Test
  void leadersAreThoseWhoLeadRatherThanTheirMinisters() {
    Parses parses =
        Parses.article()
            .sentence("President Anwar Sadat met Prime Minister Menachem Begin .")
            .tag(TITLE, "President")
            .tag(PERSON, "Anwar", "Sadat")
            .tag(TITLE, "Prime", "Minister")
            .tag(PERSON, "Menachem", "Begin")
            .sentence("Foreign Minister Ibrahim Kamel and Foreign Minister Moshe Dayan waited .")
            .tag(TITLE, "Foreign", "Minister")
            .tag(PERSON, "Ibrahim", "Kamel")
            .tag(PERSON, "Moshe", "Dayan")
            .tree("Kamel nsubj waited; Dayan conj Kamel")
            .sentence("Both leaders smiled .")
            .tree("Both det leaders; leaders nsubj smiled")
            .act("smiled", "leaders");

    assertThat(names(find(parses), 2, 1))
        .containsExactlyInAnyOrder("Anwar Sadat", "Menachem Begin");
  }

  @Test
  void treatyIsNeitherTheStateInItsNameNorAnotherText() {
    Parses parses =
        Parses.article()
            .sentence("Qatar hailed the Doha Document and the Darfur Peace Agreement .")
            .tag(GPE, "Qatar")
            .tag(GPE, "Doha")
            .tag(LAW, "Darfur", "Agreement")
            .tree(
                "Qatar nsubj hailed; Document obj hailed; Doha compound Document; Agreement conj"
                    + " Document; Darfur compound Agreement")
            .sentence("Rebels rejected the document .")
            .tree("Rebels nsubj rejected; the det document; document obj rejected")
            .act("rejected", "document")
            .sentence("Rebels signed the agreement .")
            .tree("Rebels nsubj signed; the det agreement; agreement obj signed")
            .act("signed", "agreement");
    parses.link(LinkKind.COREFERENCE, 1, "document", 0, "Qatar");
    parses.link(LinkKind.COREFERENCE, 1, "document", 0, "Document");
    parses.link(LinkKind.COREFERENCE, 2, "agreement", 0, "Document");
    parses.link(LinkKind.COREFERENCE, 2, "agreement", 0, "Agreement");
    Cast cast = find(parses);

    assertThat(named(cast, "Doha Document").type()).isEqualTo(EntityType.LAW);
    assertThat(names(cast, 1, 3)).containsExactly("Doha Document");
    assertThat(names(cast, 2, 3)).containsExactly("Darfur Peace Agreement");
  }
}
