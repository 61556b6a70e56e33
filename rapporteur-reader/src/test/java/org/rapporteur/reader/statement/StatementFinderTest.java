package org.rapporteur.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.parse.TagType.ORG;
import static org.rapporteur.reader.parse.TagType.PERSON;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.entity.Parses;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Parse;

class StatementFinderTest {
  private static final EntityFinder ENTITIES = new EntityFinder(KnowledgeBase.open());

  private record Found(List<Statement> statements, Cast cast) {
    private List<String> content(int index) {
      return statements.get(index).content().stream().map(Span::text).toList();
    }

    private @Nullable String speaker(int index) {
      Statement.Speaker speaker = statements.get(index).speaker();
      return speaker == null || speaker.entity() == null
          ? null
          : cast.entity(speaker.entity()).name();
    }
  }

  private static Found find(Parses parses) {
    Parse parse = parses.parse();
    Cast cast = ENTITIES.find(parse, null);
    return new Found(new StatementFinder().find(parse, cast), cast);
  }

  @Test
  void indirectSpeechLeavesOutTheStop() {
    Found found =
        find(
            Parses.article()
                .sentence("Carter said that talks went well .")
                .tag(PERSON, "Carter")
                .tree("Carter nsubj said")
                .says("Carter", "said", "that", "."));

    assertThat(found.content(0)).containsExactly("that talks went well");
    assertThat(found.speaker(0)).isEqualTo("Carter");
    assertThat(found.statements().get(0).style()).isEqualTo(StatementStyle.INDIRECT);
    assertThat(found.statements().get(0).cue()).extracting(Span::text).isEqualTo("said");
  }

  @Test
  void directSpeechKeepsItsMarks() {
    Found found =
        find(
            Parses.article()
                .sentence("“ It is done , ” Carter said .")
                .tag(PERSON, "Carter")
                .says("Carter", "said", "It", "done"));

    assertThat(found.content(0)).containsExactly("“It is done,”");
    assertThat(found.statements().get(0).style()).isEqualTo(StatementStyle.DIRECT);
  }

  @Test
  void speakerInTheMiddleIsLeftOut() {
    Found found =
        find(
            Parses.article()
                .sentence("“ It is late , ” Carter said , “ but not too late . ”")
                .tag(PERSON, "Carter")
                .tree("Carter nsubj said")
                .says("Carter", "said", "“", "”@2"));

    assertThat(found.content(0)).containsExactly("“It is late,”", "“but not too late.”");
  }

  @Test
  void cueInsideAnIndirectStatementSplitsIt() {
    Found found =
        find(
            Parses.article()
                .sentence("Talks , Carter said , would go on .")
                .tag(PERSON, "Carter")
                .tree("Carter nsubj said")
                .says("Carter", "said", "Talks", "on"));

    assertThat(found.content(0)).containsExactly("Talks", "would go on");
  }

  @Test
  void partlyQuotedStatementIsMixed() {
    Found found =
        find(
            Parses.article()
                .sentence("Carter called the day “ a fine one ” .")
                .tag(PERSON, "Carter")
                .says("Carter", "called", "the", "one"));

    assertThat(found.content(0)).containsExactly("the day “a fine one”");
    assertThat(found.statements().get(0).style()).isEqualTo(StatementStyle.MIXED);
  }

  @Test
  void quotationOverSeveralSentencesKeepsItsSpeaker() {
    Found found =
        find(
            Parses.article()
                .sentence("Carter said : “ We began early .")
                .tag(PERSON, "Carter")
                .says("Carter", "said", "We", "early")
                .sentence("We will end late . ”"));

    assertThat(found.statements()).hasSize(2);
    assertThat(found.content(1)).containsExactly("We will end late.”");
    assertThat(found.speaker(1)).isEqualTo("Carter");
    assertThat(found.statements().get(1).cue()).isNull();
  }

  @Test
  void missingSourceIsTakenFromTheLink() {
    Found found =
        find(
            Parses.article()
                .sentence("Carter went home .")
                .tag(PERSON, "Carter")
                .sentence("He left , adding that all was well .")
                .says("-", "adding", "that", "well")
                .link(LinkKind.SPEAKER, 1, "adding", 0, "Carter"));

    assertThat(found.speaker(0)).isEqualTo("Carter");
  }

  @Test
  void unnamedSourceStaysAbsent() {
    Found found =
        find(
            Parses.article()
                .sentence("It is said that talks failed .")
                .says("-", "said", "that", "failed"));

    assertThat(found.statements().get(0).speaker()).isNull();
  }

  @Test
  void statementInsideAnotherNamesTheOuterOne() {
    Found found =
        find(
            Parses.article()
                .sentence("Carter said that Begin hopes to win .")
                .tag(PERSON, "Carter")
                .tag(PERSON, "Begin")
                .says("Carter", "said", "that", "win")
                .says("Begin", "hopes", "to", "win"));

    assertThat(found.statements().get(0).within()).isNull();
    assertThat(found.statements().get(1).within()).isEqualTo("s1");
  }

  @Test
  void labelsOfAnInterviewTellWhoSpeaks() {
    Found found =
        find(
            Parses.article()
                .sentence("Menachem Begin spoke with us .")
                .tag(PERSON, "Menachem", "Begin")
                .paragraph()
                .sentence("Question : Will you sign ?")
                .paragraph()
                .sentence("Begin : The text is ready .")
                .tag(PERSON, "Begin")
                .sentence("Nothing is missing ."));

    assertThat(found.statements()).hasSize(3);
    assertThat(found.content(0)).containsExactly("Will you sign");
    assertThat(found.statements().get(0).certainty()).isEqualTo(Certainty.UNSURE);
    assertThat(found.content(1)).containsExactly("The text is ready");
    assertThat(found.speaker(1)).isEqualTo("Menachem Begin");
    assertThat(found.content(2)).containsExactly("Nothing is missing");
    assertThat(found.speaker(2)).isEqualTo("Menachem Begin");
  }

  @Test
  void namesInDoubleBracketsSpeakAndMayBeShort() {
    Found found =
        find(
            Parses.article()
                .sentence("( ( Wikipress ) ) Who called you ?")
                .tag(ORG, "Wikipress")
                .paragraph()
                .sentence("( ( WP ) ) When was that ?")
                .paragraph()
                .sentence("( ( ) ) Nobody speaks here ."));

    assertThat(found.statements()).hasSize(2);
    assertThat(found.content(1)).containsExactly("When was that");
    assertThat(found.speaker(1)).isEqualTo("Wikipress");
  }

  @Test
  void colonBehindASingleNameIsNoInterview() {
    Found found =
        find(
            Parses.article()
                .sentence("Begin : the man who would not move .")
                .tag(PERSON, "Begin")
                .paragraph()
                .sentence("He signed ."));

    assertThat(found.statements()).isEmpty();
  }

  @Test
  void aLabelInCapitalsThatNamesNobodySpeaksForNobodyElse() {
    Found found =
        find(
            Parses.article()
                .sentence("Menachem Begin spoke with us .")
                .tag(PERSON, "Menachem", "Begin")
                .paragraph()
                .sentence("HOST : Talks went well .")
                .says("-", "-", "Talks", "well")
                .link(LinkKind.SPEAKER, 1, "Talks", 0, "Begin")
                .paragraph()
                .sentence("BEGIN : They ended .")
                .tag(PERSON, "BEGIN")
                .paragraph()
                .sentence("HOST : They did .")
                .paragraph()
                .sentence("BEGIN : They will .")
                .tag(PERSON, "BEGIN"));

    assertThat(found.statements()).hasSize(4);
    assertThat(found.speaker(0)).isNull();
    assertThat(found.statements().get(0).speaker().span().text()).isEqualTo("HOST");
    assertThat(found.speaker(1)).isEqualTo("Menachem Begin");
    assertThat(found.speaker(2)).isNull();
  }

  @Test
  void aSingleWordInCapitalsIsNoLabel() {
    Found found =
        find(
            Parses.article()
                .sentence("UPDATE : Talks went well .")
                .paragraph()
                .sentence("UPDATE : They ended ."));

    assertThat(found.statements()).isEmpty();
  }

  @Test
  void aQuestionIsNotGivenToWhoAnswers() {
    Found found =
        find(
            Parses.article()
                .sentence("Menachem Begin spoke with us .")
                .tag(PERSON, "Menachem", "Begin")
                .paragraph()
                .sentence("Q : Will you sign ?")
                .link(LinkKind.SPEAKER, 1, "Will", 0, "Begin")
                .sentence("A : We will .")
                .link(LinkKind.SPEAKER, 2, "We", 0, "Begin"));

    assertThat(found.statements()).hasSize(2);
    assertThat(found.statements().get(0).speaker()).isNull();
    assertThat(found.speaker(1)).isEqualTo("Menachem Begin");
  }

  @Test
  void anAuxiliaryIsNoCue() {
    Found found =
        find(
            Parses.article()
                .sentence("Begin did not want power .")
                .tag(PERSON, "Begin")
                .tree("did aux want")
                .says("Begin", "did", "power", "power"));

    assertThat(found.statements().get(0).cue().text()).isEqualTo("want");
  }
}
