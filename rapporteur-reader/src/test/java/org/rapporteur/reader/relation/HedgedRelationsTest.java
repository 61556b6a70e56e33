package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.relation.Relations.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TagType;

class HedgedRelationsTest {
  @Test
  void whatIsLikelyOrAppearsIsPossible() {
    String row =
        "Denmark/PROPN/1/nsubj %s/%s/-1/root/%s to/PART/3/mark oppose/VERB/1/xcomp/oppose"
            + " the/DET/5/det Treaty/PROPN/3/obj ./PUNCT/1/punct";

    assertThat(read(opposes(row.formatted("likely", "ADJ", "likely"))))
        .containsExactly("opposes Denmark Treaty possible 'oppose'");
    assertThat(read(opposes(row.formatted("appears", "VERB", "appear"))))
        .containsExactly("opposes Denmark Treaty possible 'oppose'");
    assertThat(read(opposes(row.formatted("voted", "VERB", "vote"))))
        .containsExactly("opposes Denmark Treaty actual 'oppose'");
  }

  private static Parse opposes(String row) {
    return new Parses()
        .sentence(row)
        .mention(0, 0, TagType.GPE)
        .mention(5, 5, TagType.LAW)
        .relation(0, Predicate.OPPOSES, 5, 0.9)
        .parse();
  }

  @Test
  void auxiliaryOfTheVerbOverBothSidesCounts() {
    String row =
        "Morocco/PROPN/2/nsubj %s/AUX/2/aux cut/VERB/-1/root/cut ties/NOUN/2/obj/tie"
            + " with/ADP/5/case Iran/PROPN/3/nmod ./PUNCT/2/punct";

    assertThat(read(tie(row.formatted("may"), Predicate.NO_TIES_WITH)))
        .containsExactly("no_ties_with Morocco Iran possible 'ties'");
    assertThat(read(tie(row.formatted("has"), Predicate.NO_TIES_WITH)))
        .containsExactly("no_ties_with Morocco Iran actual 'ties'");
  }

  @Test
  void whatMayEndIsAFact() {
    String row =
        "Morocco/PROPN/2/nsubj may/AUX/2/aux %s/VERB/-1/root/%s ties/NOUN/2/obj/tie"
            + " with/ADP/5/case Iran/PROPN/3/nmod ./PUNCT/2/punct";

    assertThat(read(tie(row.formatted("suspend", "suspend"), Predicate.ALLY_OF)))
        .containsExactly("ally_of Morocco Iran actual 'ties'");
    assertThat(read(tie(row.formatted("forge", "forge"), Predicate.ALLY_OF)))
        .containsExactly("ally_of Morocco Iran possible 'ties'");
  }

  private static Parse tie(String row, Predicate predicate) {
    return new Parses()
        .sentence(row)
        .mention(0, 0, TagType.GPE)
        .mention(5, 5, TagType.GPE)
        .relation(0, predicate, 5, 0.9)
        .parse();
  }

  @Test
  void rejectedMembershipIsDenied() {
    Parse parse =
        new Parses()
            .sentence(
                "Sweden/PROPN/1/nsubj rejected/VERB/-1/root/reject membership/NOUN/1/obj/membership"
                    + " in/ADP/4/case NATO/PROPN/2/nmod ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(4, 4, TagType.ORG)
            .relation(0, Predicate.MEMBER_OF, 4, 0.9)
            .parse();

    assertThat(read(parse))
        .containsExactly(
            "member_of Sweden North Atlantic Treaty Organization negated 'membership'");
  }

  @Test
  void whoMayLeaveIsAMember() {
    Parse parse =
        new Parses()
            .sentence(
                "Greece/PROPN/2/nsubj may/AUX/2/aux leave/VERB/-1/root/leave NATO/PROPN/2/obj"
                    + " ./PUNCT/2/punct")
            .mention(0, 0, TagType.GPE)
            .mention(3, 3, TagType.ORG)
            .relation(0, Predicate.MEMBER_OF, 3, 0.9)
            .parse();

    assertThat(read(parse))
        .containsExactly("member_of Greece North Atlantic Treaty Organization actual 'leave'");
  }

  @Test
  void whatDeniesSomethingElseStatesNoTie() {
    String row =
        "Poland/PROPN/1/nsubj had/VERB/-1/root/have no/DET/3/det %s/NOUN/1/obj/%s"
            + " with/ADP/5/case Italy/PROPN/3/nmod ./PUNCT/1/punct";

    assertThat(read(tie(row.formatted("frontier", "frontier"), Predicate.ALLY_OF))).isEmpty();
    assertThat(read(tie(row.formatted("alliance", "alliance"), Predicate.ALLY_OF)))
        .containsExactly("ally_of Poland Italy negated 'alliance'");
  }

  @Test
  void sanctionsDecidedAgainstAreDenied() {
    Parse parse =
        new Parses()
            .sentence(
                "Washington/PROPN/1/nsubj decided/VERB/-1/root/decide against/ADP/3/case"
                    + " sanctions/NOUN/1/obl/sanction on/ADP/5/case Laos/PROPN/3/nmod ./PUNCT/1/punct")
            .mention(0, 0, TagType.GPE)
            .mention(5, 5, TagType.GPE)
            .relation(5, Predicate.SANCTIONED_BY, 0, 0.9)
            .parse();

    assertThat(read(parse)).singleElement().asString().contains("Laos", "negated 'sanctions'");
  }

  @Test
  void theSourceOfAStatementDecides() {
    assertThat(status(ALLY, Certainty.DENIED)).isEqualTo(Status.NEGATED);
    assertThat(status(ALLY, Certainty.PROBABLE)).isEqualTo(Status.POSSIBLE);
    assertThat(status(ALLY, Certainty.CERTAIN)).isEqualTo(Status.ACTUAL);
    assertThat(status(ITS_ALLY, Certainty.PROBABLE)).isEqualTo(Status.ACTUAL);
  }

  private static final String ALLY =
      "He/PRON/1/nsubj thinks/VERB/-1/root/say that/SCONJ/6/mark Sudan/PROPN/6/nsubj"
          + " is/AUX/6/cop/be an/DET/6/det ally/NOUN/1/ccomp/ally of/ADP/8/case Iran/PROPN/6/nmod";

  private static final String ITS_ALLY =
      "He/PRON/1/nsubj thinks/VERB/-1/root/say that/SCONJ/7/mark Sudan/PROPN/7/nsubj"
          + " ,/PUNCT/6/punct an/DET/6/det ally/NOUN/3/appos/ally agrees/VERB/1/ccomp"
          + " with/ADP/9/case Iran/PROPN/6/nmod";

  private static Status status(String row, Certainty certainty) {
    int last = row.split(" ").length - 1;
    Parse parse =
        new Parses()
            .sentence(row)
            .mention(3, 3, TagType.GPE)
            .mention(last, last, TagType.GPE)
            .relation(3, Predicate.ALLY_OF, last, 0.9)
            .parse();
    Span said = Span.of(parse.text(), "He thinks ".length(), parse.text().length());
    Statement statement =
        new Statement(
            "s1", null, null, List.of(said), StatementStyle.INDIRECT, certainty, null, 0.9);
    List<Relation> found =
        new RelationFinder().find(parse, Relations.cast(parse), List.of(statement));
    assertThat(found).hasSize(1);
    return found.get(0).status();
  }
}
