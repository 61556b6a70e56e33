package org.rapporteur.reader.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTestTest {
  private static final DamageTest TEST = new DamageTest(Lexicon.open());

  private static boolean damaged(String sentence) {
    return TEST.looksDamaged(sentence, 0, sentence.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders metin Geneva.",
        "The leader smet in Geneva.",
        "The lea ders met in Geneva.",
        "Uponarrival, the leaders met.",
        "PresidentReagan met the delegation.",
        "The talks ended.The leaders left.",
        "The talks ended,and the leaders left.",
        "The talks , they said , went well.",
        "The relation ship between both countries is old.",
        "They signed in1985 and again later.",
        "They signed in May1985, and again later.",
        "The talks were held inthe garden.",
        "It was seen asa sign.",
        "TheUN took part.",
        "They met with[their] advisers.",
        "He said,\"We can.",
        "T h e leaders met.",
        "The l eaders met in Geneva."
      })
  void damageShows(String sentence) {
    assertThat(damaged(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders met in Geneva in November 1985.",
        "Hosni Mubarak, Zulfikar Ghotbzadeh and Tadeusz Mazowiecki were there.",
        "The U.S. and the U.K. didn't sign; it's been 3.5 years, i.e. 42 months.",
        "It may be so, and someone in a plane saw it at 10:30 a.m.",
        "See https://www.osce.org/helsinki-final-act or write to press@osce.org.",
        "“We can,” he said—and they did (at last): a well-known story!",
        "The 20th meeting of the MacArthur group cost $5m, or 12,000 francs.",
        "McKay, DeBeers and LeBron were there, and so was he.",
        "Point A and plan B were in the I section."
      })
  void soundSentencesDoNot(String sentence) {
    assertThat(damaged(sentence)).isFalse();
  }

  @Test
  void sentenceIsTestedWithinItsBounds() {
    String text = "Metin Geneva. The leaders metin Geneva.";

    assertThat(TEST.looksDamaged(text, text.indexOf("The"), text.indexOf("metin"))).isFalse();
  }
}
