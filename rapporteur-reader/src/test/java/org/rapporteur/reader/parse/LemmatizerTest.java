package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.open();

  @ParameterizedTest
  @CsvSource({
    "signed, VBD, sign",
    "signing, VBG, sign",
    "signs, VBZ, sign",
    "Negotiated, VBN, negotiate",
    "planned, VBN, plan",
    "called, VBD, call",
    "controlled, VBN, control",
    "agreed, VBD, agree",
    "agreeing, VBG, agree",
    "denies, VBZ, deny",
    "denied, VBD, deny",
    "urged, VBD, urge",
    "changing, VBG, change",
    "bringing, VBG, bring",
    "threatened, VBD, threaten",
    "required, VBN, require",
    "offered, VBD, offer",
    "visited, VBD, visit",
    "invited, VBN, invite",
    "met, VBD, meet",
    "went, VBD, go",
    "withdrew, VBD, withdraw",
    "is, VBZ, be",
    "being, VBG, be",
    "passes, VBZ, pass",
    "reaches, VBZ, reach",
    "uses, VBZ, use",
    "criticized, VBD, criticize",
    "developed, VBD, develop",
    "includes, VBZ, include",
    "found, VB, found",
    "continued, VBD, continue",
    "created, VBN, create",
    "defeated, VBN, defeat",
    "exchanged, VBD, exchange"
  })
  void verbs(String word, String xpos, String lemma) {
    assertThat(lemmatizer.lemma(word, Upos.VERB, xpos)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talk",
    "countries, country",
    "men, man",
    "spokeswomen, spokeswoman",
    "crises, crisis",
    "viruses, virus",
    "houses, house",
    "responses, response",
    "embargoes, embargo",
    "headquarters, headquarters",
    "wives, wife",
    "churches, church",
    "1980s, 1980s",
    "troops, troop",
    "allies, ally"
  })
  void pluralNouns(String word, String lemma) {
    assertThat(lemmatizer.lemma(word, Upos.NOUN, "NNS")).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "closer, JJR, close",
    "biggest, JJS, big",
    "earlier, RBR, early",
    "better, JJR, good",
    "stronger, JJR, strong"
  })
  void adjectives(String word, String xpos, String lemma) {
    assertThat(lemmatizer.lemma(word, Upos.ADJ, xpos)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "n't, RB, not",
    "n’t, RB, not",
    "wo, MD, will",
    "’ve, VBP, have",
    "them, PRP, they",
    "An, DT, a",
    "I, PRP, I"
  })
  void shortWords(String word, String xpos, String lemma) {
    assertThat(lemmatizer.lemma(word, Upos.AUX, xpos)).isEqualTo(lemma);
  }

  @Test
  void namesStayAsTheyAreWritten() {
    assertThat(lemmatizer.lemma("Nations", Upos.PROPN, "NNPS")).isEqualTo("Nations");
  }

  @Test
  void randomWordsHaveLemmas() {
    String[] tags = {
      "VBZ", "VBG", "VBD", "VBN", "VB", "MD", "NNS", "JJR", "JJS", "RBS", "PRP", "NN", ""
    };
    RandomText.check(
        3,
        300,
        text -> {
          for (String word : (text + " s es ing ed er est ies ied men 's ' i").split("\\s+")) {
            for (String tag : tags) {
              assertThat(lemmatizer.lemma(word.isEmpty() ? "x" : word, Upos.X, tag)).isNotEmpty();
            }
          }
        });
  }
}
