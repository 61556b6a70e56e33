package org.rapporteur.reader.event.time;

import java.util.Optional;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/**
 * Tells which dates a story goes on from: after "the first visit since 1958" or "the treaty that
 * was signed in 1961", a day without a year is not one of those years.
 */
final class Storyline {
  private static final int HIGHEST_CLIMB = 12;

  private Storyline() {}

  static boolean goesOn(Sentence sentence, int first, int last, Days days) {
    int at = governed(sentence, first, last);
    return days.open() == Days.Open.NEITHER
        && !isInClauseOnNoun(sentence, at)
        && act(sentence, at).filter(Trigger::background).isEmpty();
  }

  /** Whether the act that a date belongs to is still to come. */
  static boolean isPlanned(Sentence sentence, int token) {
    return act(sentence, token).filter(act -> act.status() == Status.PLANNED).isPresent();
  }

  /** The word of a date that hangs on a word outside it. */
  static int governed(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.tokens().get(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }

  private static boolean isInClauseOnNoun(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      Token word = sentence.tokens().get(at);
      if (word.deprel().startsWith("acl")) {
        return true;
      }
      at = word.head();
    }
    return false;
  }

  private static Optional<Trigger> act(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      int here = at;
      Optional<Trigger> act =
          sentence.triggers().stream().filter(trigger -> trigger.token() == here).findFirst();
      if (act.isPresent()) {
        return act;
      }
      at = sentence.tokens().get(at).head();
    }
    return Optional.empty();
  }
}
