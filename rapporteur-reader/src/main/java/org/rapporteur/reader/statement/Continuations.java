package org.rapporteur.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Statement.Speaker;
import org.rapporteur.reader.entity.Quotes;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.statement.StatementFinder.Found;

/**
 * Gives the sentences of a quotation that have no cue of their own the speaker who is named in
 * another sentence of it, or in the quotation beside it in the paragraph.
 */
final class Continuations {
  private static final int FURTHEST = 20;

  private final Parse parse;
  private final Quotes quotes;

  Continuations(Parse parse, Quotes quotes) {
    this.parse = parse;
    this.quotes = quotes;
  }

  /** Returns the statements in their order, with the speakers that could be found. */
  List<Found> speakers(List<Found> found) {
    List<Found> named = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      Found one = found.get(index);
      Optional<Speaker> speaker =
          goesOn(one) ? inQuotation(found, index).or(() -> beside(named, one)) : Optional.empty();
      named.add(speaker.map(one::by).orElse(one));
    }
    return named;
  }

  private boolean goesOn(Found one) {
    return one.cue() == null && quoted(one);
  }

  private boolean quoted(Found one) {
    return quotes.inside(one.sentence(), one.content().last());
  }

  private static @Nullable String entity(Found one) {
    Speaker speaker = one.speaker();
    return speaker == null ? null : speaker.entity();
  }

  private Optional<Speaker> inQuotation(List<Found> found, int index) {
    Found one = found.get(index);
    int first = quotes.first(one.sentence());
    int last = quotes.last(one.sentence());
    for (int step = 1; step <= FURTHEST; step++) {
      for (int other : new int[] {index - step, index + step}) {
        if (other >= 0 && other < found.size()) {
          Found near = found.get(other);
          boolean same = first <= near.sentence() && near.sentence() <= last;
          String entity = entity(near);
          if (same && near.cue() != null && entity != null && quoted(near) && outside(near)) {
            return Optional.of(new Speaker(entity, null));
          }
        }
      }
    }
    return Optional.empty();
  }

  // A cue inside the quote marks belongs to somebody whom the speaker quotes.
  private boolean outside(Found one) {
    return one.content().sentence().tokens().stream()
        .filter(token -> one.cue() != null && token.start() == one.cue().start())
        .noneMatch(token -> quotes.inside(one.sentence(), token.index()));
  }

  /** The speaker of the quotation before in the same paragraph. */
  private Optional<Speaker> beside(List<Found> before, Found one) {
    for (int index = before.size() - 1; index >= Math.max(0, before.size() - FURTHEST); index--) {
      Found near = before.get(index);
      if (paragraph(near) != paragraph(one)) {
        return Optional.empty();
      }
      String entity = entity(near);
      if (entity != null && quoted(near) && outside(near)) {
        return Optional.of(new Speaker(entity, null));
      }
    }
    return Optional.empty();
  }

  private int paragraph(Found one) {
    return parse.sentences().get(one.sentence()).paragraph();
  }
}
