package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.relation.Relations.cast;
import static org.rapporteur.reader.relation.Relations.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TagType;

class RelationFinderTest {
  private final RelationFinder finder = new RelationFinder();

  @Test
  void arcBecomesRelationWithTheWordsThatStateIt() {
    Parse parse = allies().parse();

    assertThat(read(parse)).containsExactly("ally_of Britain France actual 'close allies'");
  }

  @Test
  void negationBesideTheTriggerDenies() {
    Parse parse =
        new Parses()
            .sentence(
                "Norway/PROPN/4/nsubj is/AUX/4/cop/be not/PART/4/advmod a/DET/4/det member/NOUN/-1/root"
                    + " of/ADP/7/case the/DET/7/det Union/PROPN/4/nmod ./PUNCT/4/punct")
            .mention(0, 0, TagType.GPE)
            .mention(7, 7, TagType.ORG)
            .relation(0, Predicate.MEMBER_OF, 7, 0.9)
            .parse();

    assertThat(read(parse)).containsExactly("member_of Norway Union negated 'member'");
  }

  @Test
  void neitherBeforeTheObjectDenies() {
    Parse parse =
        new Parses()
            .sentence(
                "Sweden/PROPN/1/nsubj belongs/VERB/-1/root/belong to/ADP/4/case neither/DET/4/det"
                    + " Alliance/PROPN/1/obl ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(4, 4, TagType.ORG)
            .relation(0, Predicate.MEMBER_OF, 4, 0.9)
            .parse();

    assertThat(read(parse)).containsExactly("member_of Sweden Alliance negated 'belongs'");
  }

  @Test
  void denialOfTiesIsNoDenialOfTheirAbsence() {
    Parse parse =
        new Parses()
            .sentence(
                "Cuba/PROPN/1/nsubj has/VERB/-1/root/have no/DET/4/det diplomatic/ADJ/4/amod"
                    + " relations/NOUN/1/obj/relation with/ADP/6/case Israel/PROPN/4/nmod ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(6, 6, TagType.GPE)
            .relation(0, Predicate.NO_TIES_WITH, 6, 0.9)
            .parse();

    assertThat(read(parse))
        .containsExactly("no_ties_with Cuba Israel actual 'diplomatic relations'");
  }

  @Test
  void lackOfDiplomaticTiesIsARelationOfItsOwn() {
    Parse parse =
        new Parses()
            .sentence(
                "Albania/PROPN/1/nsubj lacked/VERB/-1/root/lack diplomatic/ADJ/3/amod/diplomatic"
                    + " ties/NOUN/1/obj/tie with/ADP/5/case Britain/PROPN/3/nmod ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(5, 5, TagType.GPE)
            .relation(0, Predicate.ALLY_OF, 5, 0.9)
            .parse();

    assertThat(read(parse))
        .containsExactly("no_ties_with Albania Britain actual 'diplomatic ties'");
  }

  @Test
  void potentialMembershipIsACandidacy() {
    Parse parse =
        new Parses()
            .sentence(
                "Sweden/PROPN/3/nmod:poss 's/PART/0/case potential/ADJ/3/amod/potential"
                    + " membership/NOUN/-1/root/membership in/ADP/5/case NATO/PROPN/3/nmod ./PUNCT/3/punct")
            .mention(0, 0, TagType.GPE)
            .mention(5, 5, TagType.ORG)
            .relation(0, Predicate.MEMBER_OF, 5, 0.9)
            .parse();

    assertThat(read(parse))
        .containsExactly(
            "candidate_for Sweden North Atlantic Treaty Organization possible 'potential membership'");
  }

  @Test
  void symmetricRelationIsOneWhicheverSideComesFirst() {
    Parse parse =
        allies()
            .sentence(
                "France/PROPN/3/nsubj is/AUX/3/cop/be an/DET/3/det ally/NOUN/-1/root of/ADP/5/case"
                    + " Britain/PROPN/3/nmod ./PUNCT/3/punct")
            .mention(0, 0, TagType.GPE)
            .mention(5, 5, TagType.GPE)
            .relation(0, Predicate.ALLY_OF, 5, 0.9)
            .parse();

    assertThat(read(parse)).hasSize(1);
  }

  @Test
  void headOfGovernmentLeadsAndMinisterWorksFor() {
    Parse parse =
        new Parses()
            .sentence(
                "Icelandic/ADJ/2/amod Prime/PROPN/2/compound Minister/PROPN/5/nsubj"
                    + " Steingrimur/PROPN/2/flat Hermannsson/PROPN/3/flat met/VERB/-1/root/meet"
                    + " American/ADJ/9/amod Secretary/PROPN/9/compound of/ADP/9/case State/PROPN/5/obj"
                    + " George/PROPN/9/flat Shultz/PROPN/10/flat ./PUNCT/5/punct")
            .mention(0, 0, TagType.NORP)
            .mention(0, 2, TagType.TITLE)
            .mention(3, 4, TagType.PERSON)
            .mention(6, 6, TagType.NORP)
            .mention(6, 9, TagType.TITLE)
            .mention(10, 11, TagType.PERSON)
            .parse();

    assertThat(read(parse))
        .containsExactly(
            "leads Steingrimur Hermannsson Iceland actual 'Prime Minister'",
            "works_for George Shultz United States actual 'Secretary of State'");
  }

  @Test
  void officeBehindTheNameCountsToo() {
    Parse parse =
        new Parses()
            .sentence(
                "Sadat/PROPN/7/nsubj ,/PUNCT/3/punct the/DET/3/det president/NOUN/0/appos of/ADP/5/case"
                    + " Egypt/PROPN/3/nmod ,/PUNCT/3/punct spoke/VERB/-1/root/speak ./PUNCT/7/punct")
            .mention(0, 0, TagType.PERSON)
            .mention(3, 3, TagType.TITLE)
            .mention(5, 5, TagType.GPE)
            .parse();

    assertThat(read(parse)).containsExactly("leads Sadat Egypt actual 'president'");
  }

  @Test
  void analystOfANationDoesNotWorkForTheState() {
    Parse parse =
        new Parses()
            .sentence(
                "Finnish/ADJ/1/amod analyst/NOUN/4/nsubj Matti/PROPN/1/flat Virtanen/PROPN/2/flat"
                    + " agreed/VERB/-1/root/agree ./PUNCT/4/punct")
            .mention(0, 0, TagType.NORP)
            .mention(0, 1, TagType.TITLE)
            .mention(2, 3, TagType.PERSON)
            .parse();

    assertThat(read(parse)).isEmpty();
  }

  @Test
  void foreignMinisterNeverLeadsTheState() {
    Parse parse = shultz().relation(3, Predicate.LEADS, 0, 0.9).parse();

    assertThat(read(parse))
        .containsExactly("works_for George Shultz United States actual 'Secretary of State'");
  }

  @Test
  void personOfOneStateServesNoOther() {
    Parse parse = shultz().relation(4, Predicate.WORKS_FOR, 7, 0.95).parse();

    assertThat(read(parse))
        .containsExactly("works_for George Shultz United States actual 'Secretary of State'");
  }

  @Test
  void titleWithoutStateIsHeldInTheStateThatTheArticleSpokeOfMostBefore() {
    Parse parse =
        new Parses()
            .sentence(
                "Iceland/PROPN/1/nsubj welcomed/VERB/-1/root/welcome Soviet/ADJ/3/amod"
                    + " envoys/NOUN/1/obj/envoy to/ADP/5/case Iceland/PROPN/1/obl ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(5, 5, TagType.GPE)
            .sentence(
                "President/PROPN/3/nsubj Vigdis/PROPN/0/flat Finnbogadottir/PROPN/1/flat"
                    + " spoke/VERB/-1/root/speak ./PUNCT/3/punct")
            .mention(0, 0, TagType.TITLE)
            .mention(1, 2, TagType.PERSON)
            .sentence(
                "France/PROPN/1/nsubj thanked/VERB/-1/root/thank France/PROPN/1/obj for/ADP/4/case"
                    + " France/PROPN/1/obl ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(2, 2, TagType.GPE)
            .mention(4, 4, TagType.GPE)
            .parse();

    assertThat(read(parse))
        .containsExactly("leads Vigdis Finnbogadottir Iceland actual 'President'");
  }

  @Test
  void relationInsideReportedWordsNamesTheStatement() {
    Parse parse = allies().parse();
    Span all = Span.of(parse.text(), 0, parse.text().length());
    Statement said =
        new Statement(
            "s1", null, null, List.of(all), StatementStyle.INDIRECT, Certainty.CERTAIN, null, 0.9);

    Cast cast = cast(parse);

    assertThat(finder.find(parse, cast, List.of(said)))
        .singleElement()
        .extracting(Relation::statements)
        .isEqualTo(List.of("s1"));
  }

  @Test
  void oddParsesGiveSpansInsideTheText() {
    for (long seed = 0; seed < 300; seed++) {
      Parse parse = RandomParses.of(seed);
      for (Relation relation : finder.find(parse, cast(parse), List.of())) {
        Span span = relation.trigger();
        assertThat(parse.text().substring(span.start(), span.end()))
            .as("seed %d", seed)
            .isEqualTo(span.text());
      }
    }
  }

  private static Parses shultz() {
    return new Parses()
        .sentence(
            "American/ADJ/3/amod Secretary/PROPN/3/compound of/ADP/3/case State/PROPN/6/nsubj"
                + " George/PROPN/3/flat Shultz/PROPN/4/flat visited/VERB/-1/root/visit"
                + " Finland/PROPN/6/obj ./PUNCT/6/punct")
        .mention(0, 0, TagType.NORP)
        .mention(0, 3, TagType.TITLE)
        .mention(4, 5, TagType.PERSON)
        .mention(7, 7, TagType.GPE);
  }

  private static Parses allies() {
    return new Parses()
        .sentence(
            "Britain/PROPN/5/nsubj and/CCONJ/2/cc France/PROPN/0/conj are/AUX/5/cop/be"
                + " close/ADJ/5/amod allies/NOUN/-1/root/ally ./PUNCT/5/punct")
        .mention(0, 0, TagType.GPE)
        .mention(2, 2, TagType.GPE)
        .relation(0, Predicate.ALLY_OF, 2, 0.9);
  }
}
