package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.NORP;
import static org.rapporteur.reader.parse.TagType.ORG;

import org.junit.jupiter.api.Test;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;

class NameShapesTest {
  private static final NameShapes SHAPES = new NameShapes(KnowledgeBase.open());

  @Test
  void aPartyIsABody() {
    assertThat(corrected("The Labour Party won in 1997 .", NORP, "Labour", "Party"))
        .isEqualTo("ORG Labour Party");
  }

  @Test
  void hillsAndWatersAreNoTowns() {
    assertThat(corrected("Troops held Mount Hermon in 1973 .", GPE, "Mount", "Hermon"))
        .isEqualTo("LOC Mount Hermon");
    assertThat(corrected("They crossed the Litani River .", GPE, "Litani", "River"))
        .isEqualTo("LOC Litani River");
    assertThat(corrected("The Jordan River Authority met .", ORG, "Jordan", "Authority"))
        .isEqualTo("ORG Jordan River Authority");
  }

  @Test
  void peoplesAreNoStatesAndStatesNoBodies() {
    assertThat(corrected("The Uzbek president spoke .", GPE, "Uzbek", "Uzbek"))
        .isEqualTo("NORP Uzbek");
    assertThat(corrected("Yazidis fled in 2014 .", GPE, "Yazidis", "Yazidis"))
        .isEqualTo("NORP Yazidis");
    assertThat(corrected("The Soviet Union agreed .", ORG, "Soviet", "Union"))
        .isEqualTo("GPE Soviet Union");
    assertThat(corrected("Georgia agreed .", GPE, "Georgia", "Georgia")).isEqualTo("GPE Georgia");
    assertThat(corrected("Europe cheered .", GPE, "Europe", "Europe")).isEqualTo("LOC Europe");
    assertThat(corrected("European envoys cheered .", NORP, "European", "European"))
        .isEqualTo("NORP European");
  }

  @Test
  void aNewspaperKeepsItsArticle() {
    assertThat(corrected("He told The Times on Friday .", ORG, "Times", "Times"))
        .isEqualTo("ORG The Times");
    assertThat(corrected("He told the Pentagon on Friday .", ORG, "Pentagon", "Pentagon"))
        .isEqualTo("ORG Pentagon");
    assertThat(corrected("The Pentagon agreed .", ORG, "Pentagon", "Pentagon"))
        .isEqualTo("ORG Pentagon");
  }

  @Test
  void hyphensBelongToTheNameOrNot() {
    assertThat(corrected("Crowds stormed pro - Russian offices .", NORP, "Russian", "Russian"))
        .isEqualTo("NORP pro-Russian");
    assertThat(corrected("The Kuwaiti - Iraqi border is open .", NORP, "Kuwaiti", "-"))
        .isEqualTo("NORP Kuwaiti");
  }

  private static String corrected(String words, TagType type, String first, String last) {
    Sentence sentence =
        Parses.article().sentence(words).tag(type, first, last).parse().sentences().get(0);
    TaggedMention name = SHAPES.correct(sentence, sentence.mentions().get(0));
    int start = sentence.tokens().get(0).start();
    String text = words.replace(" - ", "-").replace(" .", ".");
    return name.type()
        + " "
        + text.substring(
            sentence.tokens().get(name.first()).start() - start,
            sentence.tokens().get(name.last()).end() - start);
  }
}
