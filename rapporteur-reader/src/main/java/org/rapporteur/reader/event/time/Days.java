package org.rapporteur.reader.event.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;

/**
 * A stretch of days.
 *
 * @param start first day
 * @param end last day
 * @param open the side that the text leaves open
 * @param yearKnown false when only month and day count and the year of the two days stands for
 *     nothing
 * @param precision how fine the words are
 * @param relative whether another date was needed to find this one
 */
record Days(
    LocalDate start,
    LocalDate end,
    Open open,
    boolean yearKnown,
    TimePrecision precision,
    boolean relative) {
  /** Stands in for the year where none is known; a leap year, so that 29 February exists. */
  static final int NO_YEAR = 2000;

  /** Which side of a stretch has no end: "since May" goes on, "until May" began some time. */
  enum Open {
    NEITHER,
    START,
    END
  }

  static Days of(LocalDate day) {
    return of(day, day, TimePrecision.DAY);
  }

  static Days of(LocalDate start, LocalDate end, TimePrecision precision) {
    return new Days(start, end, Open.NEITHER, true, precision, false);
  }

  Days reckoned() {
    return new Days(start, end, open, yearKnown, precision, true);
  }

  Days withoutYear() {
    return new Days(start, end, open, false, precision, relative);
  }

  Days open(Open side) {
    return new Days(start, end, side, yearKnown, TimePrecision.RANGE, relative);
  }

  EventTime time(Span words) {
    return new EventTime(
        open == Open.START ? null : text(start),
        open == Open.END ? null : text(end),
        precision,
        relative ? TimeBasis.RELATIVE : TimeBasis.STATED,
        words);
  }

  private String text(LocalDate day) {
    return yearKnown ? day.toString() : MonthDay.from(day).toString();
  }
}
