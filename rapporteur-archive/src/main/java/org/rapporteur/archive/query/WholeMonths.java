package org.rapporteur.archive.query;

import java.time.LocalDate;

/**
 * The whole months in a stretch of days, and the days around them. Months are numbered as the tally
 * numbers them; days without bound have months without bound.
 *
 * @param from first day of the stretch
 * @param to last
 * @param first first whole month
 * @param last last, before the first where there is none
 */
record WholeMonths(long from, long to, long first, long last) {
  private static final int MONTHS = 12;

  static WholeMonths of(long from, long to) {
    long first = from == Criteria.FIRST ? Criteria.FIRST : month(from - 1) + 1;
    long last = to == Criteria.LAST ? Criteria.LAST : month(to + 1) - 1;
    return new WholeMonths(from, to, first, last);
  }

  boolean areNone() {
    return first > last;
  }

  /** Hands on the days before the whole months and those after, or all where there is none. */
  void around(DayStretches reader) {
    if (areNone()) {
      reader.read(from, to);
      return;
    }
    if (first != Criteria.FIRST && from < day(first)) {
      reader.read(from, day(first) - 1);
    }
    if (last != Criteria.LAST && day(last + 1) <= to) {
      reader.read(day(last + 1), to);
    }
  }

  /** Returns the number of the month in which a day is. */
  static long month(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * (long) MONTHS + date.getMonthValue() - 1;
  }

  /** Returns the first day of a month. */
  static long day(long month) {
    int year = (int) Math.floorDiv(month, MONTHS);
    return LocalDate.of(year, Math.floorMod(month, MONTHS) + 1, 1).toEpochDay();
  }

  /** Takes the first and last day of a stretch. */
  interface DayStretches {
    /** Takes them. */
    void read(long first, long last);
  }
}
