package org.rapporteur.reader.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

final class TenseTest {
  @Test
  void aHeadlinesInfinitiveSpeaksOfWhatIsToCome() {
    Sentence headline =
        sentence(
            "Reagan PROPN NNP 2",
            "to PART TO 2",
            "meet VERB VB -1",
            "in ADP IN 4",
            "May PROPN NNP 2");
    assertThat(Tense.above(headline, 4)).isEqualTo(Tense.FUTURE);
  }

  @Test
  void talksToBeHeldAreToCome() {
    Sentence sentence =
        sentence(
            "talks NOUN NNS -1",
            "to PART TO 3",
            "be AUX VB 3",
            "held VERB VBN 0",
            "in ADP IN 5",
            "May PROPN NNP 3");
    assertThat(Tense.above(sentence, 5)).isEqualTo(Tense.FUTURE);
  }

  @Test
  void whatWouldOrMustBeIsToCome() {
    assertThat(Tense.above(modal("would", "visit"), 3)).isEqualTo(Tense.FUTURE);
    assertThat(Tense.above(modal("must", "leave"), 3)).isEqualTo(Tense.FUTURE);
    assertThat(Tense.above(modal("could", "leave"), 3)).isEqualTo(Tense.UNKNOWN);
  }

  @Test
  void theSimplePresentAndTheProgressiveAreThePresent() {
    assertThat(
            Tense.above(sentence("He PRON PRP 1", "arrives VERB VBZ -1", "Monday PROPN NNP 1"), 2))
        .isEqualTo(Tense.PRESENT);
    assertThat(
            Tense.above(
                sentence(
                    "He PRON PRP 2", "be AUX VBZ 2", "flying VERB VBG -1", "Monday PROPN NNP 2"),
                3))
        .isEqualTo(Tense.PRESENT);
  }

  @Test
  void whatIsDueIsToCome() {
    Sentence due = sentence("He PRON PRP 2", "be AUX VBZ 2", "due ADJ JJ -1", "Monday PROPN NNP 2");
    assertThat(Tense.above(due, 3)).isEqualTo(Tense.FUTURE);
  }

  private static Sentence modal(String auxiliary, String verb) {
    return sentence(
        "They PRON PRP 2", auxiliary + " AUX MD 2", verb + " VERB VB -1", "June PROPN NNP 2");
  }

  @Test
  void aPurposeTellsNothingOfWhatIsToCome() {
    Sentence sentence =
        sentence(
            "They PRON PRP 1",
            "came VERB VBD -1",
            "to PART TO 3",
            "meet VERB VB 1",
            "in ADP IN 5",
            "May PROPN NNP 3");
    assertThat(Tense.above(sentence, 5)).isEqualTo(Tense.UNKNOWN);
  }

  /** One token for each text: form, word class, fine class, head. */
  private static Sentence sentence(String... words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split(" ");
      int end = start + parts[0].length();
      Upos upos = Upos.valueOf(parts[1]);
      int head = Integer.parseInt(parts[3]);
      tokens.add(new Token(i, start, end, parts[0], upos, parts[2], parts[0], head, "dep"));
      start = end + 1;
    }
    return new Sentence(
        0, 0, 0, start, tokens, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
