package org.rapporteur.reader.event.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimePrecision;
import org.rapporteur.reader.event.time.DateWords.Direction;

/**
 * What a relative date is reckoned from.
 *
 * @param now the day of publication, or that of the dateline
 * @param text the date that the text named last
 * @param story the date named last that the story goes on from: no open one, none of the background
 * @param tense of the verb that the date belongs to
 */
record Anchors(@Nullable Days now, @Nullable Days text, @Nullable Days story, Tense tense) {
  /** How much farther a day against the tense may seem than it is. */
  private static final int AGAINST_TENSE = 3;

  /** News tells more of what was than of what will be. */
  private static final int AHEAD_IN_NEWS = 2;

  Optional<Days> present() {
    return Optional.ofNullable(now);
  }

  Optional<Days> mentioned() {
    return Optional.ofNullable(text).or(this::present);
  }

  /** The days from which a missing year is reckoned. */
  private Optional<Days> reference() {
    return present()
        .filter(Days::yearKnown)
        .or(() -> Optional.ofNullable(story).filter(Days::yearKnown));
  }

  /** Finds the year for a stretch of days of which only the place in the year is known. */
  Optional<Days> nearest(Direction direction, IntFunction<Days> inYear) {
    Optional<Days> from =
        switch (direction) {
          case BEFORE, AFTER, SAME -> mentioned().filter(Days::yearKnown);
          default -> reference();
        };
    return from.map(days -> nearest(days, direction, inYear).reckoned());
  }

  private Days nearest(Days from, Direction direction, IntFunction<Days> inYear) {
    // In 1971 he signed; in September he left.
    boolean withinYear = direction == Direction.PLAIN && from.precision() == TimePrecision.YEAR;
    return withinYear
        ? inYear.apply(from.start().getYear())
        : nearest(from.start(), direction, inYear);
  }

  private Days nearest(LocalDate day, Direction direction, IntFunction<Days> inYear) {
    Days best = inYear.apply(day.getYear());
    if (direction == Direction.THIS || direction == Direction.SAME) {
      return best;
    }
    long least = Long.MAX_VALUE;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Days candidate = inYear.apply(year);
      long distance = distance(day, candidate, direction);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private long distance(LocalDate day, Days days, Direction direction) {
    long ahead = ChronoUnit.DAYS.between(day, days.start());
    long behind = ChronoUnit.DAYS.between(days.end(), day);
    boolean past = direction == Direction.LAST || direction == Direction.BEFORE;
    boolean future = direction == Direction.NEXT || direction == Direction.AFTER;
    if ((past && behind <= 0) || (future && ahead <= 0)) {
      return Long.MAX_VALUE - 1;
    }
    if (ahead > 0) {
      return switch (tense) {
        case PAST -> ahead * AGAINST_TENSE;
        case FUTURE -> ahead;
        case PRESENT, UNKNOWN -> ahead * AHEAD_IN_NEWS;
      };
    }
    if (behind > 0) {
      return tense == Tense.FUTURE ? behind * AGAINST_TENSE : behind;
    }
    return 0;
  }
}
