package org.rapporteur.app.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Reads a day, month or year as users write it: 1986-10-11, 1986-10, 1986. */
final class Days {
  private Days() {}

  /** Returns the first day of what a parameter says. */
  static LocalDate first(String parameter, String written) {
    return read(parameter, written, false);
  }

  /** Returns the last day of what a parameter says. */
  static LocalDate last(String parameter, String written) {
    return read(parameter, written, true);
  }

  private static LocalDate read(String parameter, String written, boolean last) {
    try {
      if (written.matches("\\d{4}")) {
        Year year = Year.parse(written);
        return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
      }
      if (written.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(written);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(written);
      }
    } catch (DateTimeException e) {
      throw none(parameter, written);
    }
    throw none(parameter, written);
  }

  private static WrongFilter none(String parameter, String written) {
    return new WrongFilter(
        parameter, "\"" + written + "\" is no date: write 1986-10-11, 1986-10 or 1986");
  }
}
