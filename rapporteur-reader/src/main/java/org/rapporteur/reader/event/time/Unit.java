package org.rapporteur.reader.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rapporteur.model.TimePrecision;

/** A unit of the calendar that words count in. */
enum Unit {
  DAY(TimePrecision.DAY),
  WEEK(TimePrecision.WEEK),
  WEEKEND(TimePrecision.RANGE),
  MONTH(TimePrecision.MONTH),
  QUARTER(TimePrecision.QUARTER),
  YEAR(TimePrecision.YEAR),
  DECADE(TimePrecision.DECADE);

  private final TimePrecision precision;

  Unit(TimePrecision precision) {
    this.precision = precision;
  }

  /** The stretch of this unit that holds the day. */
  Days around(LocalDate day) {
    LocalDate start =
        switch (this) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND ->
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        };
    LocalDate end = this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    return Days.of(start, end, precision);
  }

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
    };
  }

  /** Whether a date of the given precision is fine enough to count this unit from. */
  boolean countsFrom(TimePrecision from) {
    return switch (this) {
      case DAY -> from == TimePrecision.DAY || from == TimePrecision.RANGE;
      case WEEK, WEEKEND ->
          from == TimePrecision.DAY || from == TimePrecision.WEEK || from == TimePrecision.RANGE;
      case MONTH, QUARTER -> from != TimePrecision.YEAR && from != TimePrecision.DECADE;
      case YEAR, DECADE -> true;
    };
  }
}
