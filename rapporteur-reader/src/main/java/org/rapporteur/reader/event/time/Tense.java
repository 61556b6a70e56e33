package org.rapporteur.reader.event.time;

import java.util.Set;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** The time that the verb above a date speaks of. */
enum Tense {
  PAST,
  FUTURE,
  /**
   * Arrives, is arriving, but not arrive, which the past is taken for: with a day of the week it is
   * the one to come.
   */
  PRESENT,
  UNKNOWN;

  private static final int HIGHEST_CLIMB = 8;
  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> OUGHT = Set.of("would", "must", "should");

  /** Nouns that speak of what is to come. */
  private static final Set<String> DEADLINES = Set.of("deadline", "ultimatum");

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
      if (DEADLINES.contains(word.lemma())) {
        return FUTURE;
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
          case "VBZ" -> PRESENT;
          default -> UNKNOWN;
        };
    boolean infinitive = false;
    boolean ought = false;
    boolean have = false;
    for (Token word : sentence.tokens()) {
      if (word.head() != verb.index()) {
        continue;
      }
      if (FUTURE_AUXILIARIES.contains(word.lemma()) || FUTURE_AUXILIARIES.contains(word.text())) {
        return FUTURE;
      }
      if (isPresentBe(word)) {
        if (isPlan(verb)) {
          return FUTURE;
        }
        tense = verb.xpos().equals("VBG") ? PRESENT : tense;
      }
      ought |= OUGHT.contains(word.lemma()) || OUGHT.contains(word.text());
      have |= word.lemma().equals("have") || word.text().equals("have");
      if (word.upos() == Upos.AUX
          && (word.xpos().equals("VBD")
              || (word.xpos().equals("VBZ") && verb.xpos().equals("VBN")))) {
        tense = PAST;
      }
      infinitive |= word.upos() == Upos.PART && word.lemma().equals("to");
    }
    if (ought) {
      return have ? UNKNOWN : FUTURE;
    }
    return infinitive && isAhead(sentence, verb) ? FUTURE : tense;
  }

  private static boolean isPresentBe(Token word) {
    boolean present = word.xpos().equals("VBZ") || word.xpos().equals("VBP");
    return word.upos() == Upos.AUX && word.lemma().equals("be") && present;
  }

  /** Is due, is expected, are to be scheduled. */
  private static boolean isPlan(Token word) {
    boolean passive = word.xpos().equals("VBN") || word.upos() == Upos.ADJ;
    return passive && PLANS.contains(word.lemma());
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
