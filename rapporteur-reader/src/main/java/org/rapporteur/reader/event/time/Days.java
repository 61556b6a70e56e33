package org.rapporteur.reader.event.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;

/**
 * A stretch of days.
 *
 * @param start first day; absent when the text leaves it open
 * @param end last day; absent when the text leaves it open
 * @param yearKnown false when only month and day count and the year of the two days stands for
 *     nothing
 * @param precision how fine the words are
 * @param relative whether another date was needed to find this one
 */
record Days(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    boolean yearKnown,
    TimePrecision precision,
    boolean relative) {
  /** Stands in for the year where none is known; a leap year, so that 29 February exists. */
  static final int NO_YEAR = 2000;

  static Days of(LocalDate day) {
    return new Days(day, day, true, TimePrecision.DAY, false);
  }

  static Days range(LocalDate start, LocalDate end) {
    return new Days(start, end, true, TimePrecision.RANGE, false);
  }

  Days reckoned() {
    return new Days(start, end, yearKnown, precision, true);
  }

  Days withoutYear() {
    return new Days(start, end, false, precision, relative);
  }

  /** From these days on. */
  Days onwards() {
    return new Days(start, null, yearKnown, TimePrecision.RANGE, relative);
  }

  /** Up to these days. */
  Days upTo() {
    return new Days(null, end, yearKnown, TimePrecision.RANGE, relative);
  }

  EventTime time(Span words) {
    return new EventTime(
        text(start), text(end), precision, relative ? TimeBasis.RELATIVE : TimeBasis.STATED, words);
  }

  private @Nullable String text(@Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    return yearKnown ? day.toString() : MonthDay.from(day).toString();
  }
}
