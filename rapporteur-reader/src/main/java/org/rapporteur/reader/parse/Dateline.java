package org.rapporteur.reader.parse;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Finds the dateline that a report begins with: {@code MOSCOW, Nov. 3 (AP) -- Mr. Gorbachev said}
 * has one that ends with the dash. Cairo in small letters needs a day behind it.
 */
public final class Dateline {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final int LONGEST = 16;

  private Dateline() {}

  /** The index of the token that ends it; -1 where the sentence has none. */
  public static int end(Sentence sentence) {
    var tokens = sentence.tokens();
    return end(
        tokens.size(),
        at -> tokens.get(at).text(),
        at ->
            tokens.get(at).start() > tokens.get(at - 1).end()
                && tokens.get(at).end() < tokens.get(at + 1).start());
  }

  static int end(Words words) {
    return end(
        words.count(),
        at -> words.texts()[at],
        at -> words.start(at) > words.end(at - 1) && words.end(at) < words.start(at + 1));
  }

  private static int end(int count, IntFunction<String> text, IntPredicate isFree) {
    boolean place = isCapitals(text.apply(0));
    boolean day = false;
    int bracket = 0;
    for (int at = 0; at < Math.min(count - 1, LONGEST); at++) {
      String word = text.apply(at);
      if (at > 0 && DASHES.contains(word) && isFree.test(at)) {
        return place || day ? at : -1;
      }
      int first = word.codePointAt(0);
      day |= Character.isDigit(first);
      bracket += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (Character.isLetter(first) && !Character.isUpperCase(first) && bracket <= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a word is written in capitals, as places are there. */
  static boolean isCapitals(String word) {
    return word.chars().filter(Character::isLetter).count() > 1
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
