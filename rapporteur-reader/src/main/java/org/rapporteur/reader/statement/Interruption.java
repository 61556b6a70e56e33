package org.rapporteur.reader.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.entity.Quotes;
import org.rapporteur.reader.parse.Attribution;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Finds the words with the speaker and the cue that stand in the middle of a statement: “It is
 * late,” she said, “but not too late.”
 */
final class Interruption {
  private static final Set<String> BREAKS = Set.of(",", ";", "–", "—", "-", "(", ")");
  private static final Set<String> WITH_CUE = Set.of("aux", "aux:pass", "cop");
  private static final int LONGEST = 25;

  private final Quotes quotes;

  Interruption(Quotes quotes) {
    this.quotes = quotes;
  }

  /** The stretch to leave out; empty when the cue stands before or behind the content. */
  Optional<Content.Piece> find(Sentence sentence, Attribution attribution) {
    int cue = attribution.cue();
    if (cue <= attribution.contentFirst() || cue >= attribution.contentLast()) {
      return Optional.empty();
    }
    int first = cue;
    int last = cue;
    int source = attribution.source();
    if (source > attribution.contentFirst() && source < attribution.contentLast()) {
      first = Math.min(first, source);
      last = Math.max(last, source);
    }
    Optional<Content.Piece> set = betweenBreaks(sentence, attribution, first, last);
    return set.isPresent() ? set : Optional.of(withAuxiliaries(sentence, cue));
  }

  private Optional<Content.Piece> betweenBreaks(
      Sentence sentence, Attribution attribution, int from, int to) {
    int first = from;
    while (first > attribution.contentFirst() && !isBreak(sentence, first - 1)) {
      first--;
    }
    int last = to;
    while (last < attribution.contentLast() && !isBreak(sentence, last + 1)) {
      last++;
    }
    boolean leftOpen = first == attribution.contentFirst();
    boolean rightOpen = last == attribution.contentLast();
    boolean fits = !leftOpen && !rightOpen && last - first < LONGEST;
    return fits ? Optional.of(new Content.Piece(first, last)) : Optional.empty();
  }

  private boolean isBreak(Sentence sentence, int token) {
    String text = sentence.tokens().get(token).text();
    return BREAKS.contains(text) || Quotes.isMark(text) || quotes.inside(sentence.index(), token);
  }

  private Content.Piece withAuxiliaries(Sentence sentence, int cue) {
    int first = cue;
    int last = cue;
    for (Token token : sentence.tokens()) {
      if (token.head() == cue
          && WITH_CUE.contains(token.deprel())
          && token.index() < cue
          && cue - token.index() < 4) {
        first = Math.min(first, token.index());
      }
      if (token.head() == cue
          && token.deprel().equals("compound:prt")
          && token.index() == cue + 1) {
        last = token.index();
      }
    }
    return new Content.Piece(first, last);
  }
}
