package org.rapporteur.reader.event.time;

import java.util.Set;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** The time that the verb above a date speaks of. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int HIGHEST_CLIMB = 8;
  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "expect",
          "schedule",
          "due",
          "set",
          "hope",
          "invite",
          "agree",
          "promise",
          "aim",
          "prepare");

  /** Climbs from a token to the verb that governs it. */
  static Tense above(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      Token word = sentence.tokens().get(at);
      if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || hasAuxiliary(sentence, at)) {
        return of(sentence, word);
      }
      at = word.head();
    }
    return UNKNOWN;
  }

  private static boolean hasAuxiliary(Sentence sentence, int head) {
    return sentence.tokens().stream().anyMatch(t -> t.head() == head && t.upos() == Upos.AUX);
  }

  private static Tense of(Sentence sentence, Token verb) {
    Tense tense =
        switch (verb.xpos()) {
          case "VBD", "VBN" -> PAST;
          default -> UNKNOWN;
        };
    boolean infinitive = false;
    for (Token word : sentence.tokens()) {
      if (word.head() != verb.index()) {
        continue;
      }
      if (FUTURE_AUXILIARIES.contains(word.lemma()) || FUTURE_AUXILIARIES.contains(word.text())) {
        return FUTURE;
      }
      if (word.upos() == Upos.AUX
          && (word.xpos().equals("VBD")
              || (word.xpos().equals("VBZ") && verb.xpos().equals("VBN")))) {
        tense = PAST;
      }
      infinitive |= word.upos() == Upos.PART && word.lemma().equals("to");
    }
    return infinitive && isAhead(sentence, verb) ? FUTURE : tense;
  }

  /**
   * To meet under a verb of planning, under a noun (talks to be held), or alone, as in headlines.
   */
  private static boolean isAhead(Sentence sentence, Token infinitive) {
    if (infinitive.head() < 0) {
      return true;
    }
    Token governor = sentence.tokens().get(infinitive.head());
    return PLANS.contains(governor.lemma())
        || governor.upos() == Upos.NOUN
        || governor.upos() == Upos.PROPN;
  }
}
