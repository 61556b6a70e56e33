package org.rapporteur.archive.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;

/**
 * A date as EDTF writes it: a day, a month, a year, or two of them with a slash between.
 *
 * @param name on the command line
 * @param table of the record
 */
record DateField(String name, String table) implements Field {
  @Override
  public String choices() {
    return "a date such as 1986-10-12, 1986-10, 1986 or 1986-10-11/1986-10-12";
  }

  @Override
  public String stored(Handle handle, String written) {
    Days.of(name, written.strip());
    return written.strip();
  }

  @Override
  public void overlay(Handle handle, long id, @Nullable String value) {
    Days days = value == null ? null : Days.of(name, value);
    handle
        .createUpdate(
            "UPDATE "
                + table
                + " SET date_start = :start, date_end = :end, date_precision = :precision,"
                + " date_basis = :basis, day = coalesce(:start, day) WHERE id = :id")
        .bind("start", days == null ? null : days.start().toString())
        .bind("end", days == null ? null : days.end().toString())
        .bind("precision", days == null ? null : days.precision().label())
        .bind("basis", days == null ? null : TimeBasis.STATED.label())
        .bind("id", id)
        .execute();
  }

  private record Days(LocalDate start, LocalDate end, TimePrecision precision) {
    static Days of(String name, String written) {
      try {
        int slash = written.indexOf('/');
        if (slash < 0) {
          return single(written);
        }
        Days from = single(written.substring(0, slash));
        Days to = single(written.substring(slash + 1));
        if (to.end.isBefore(from.start)) {
          throw new WrongCorrection(name + "=" + written + ": the end lies before the start");
        }
        return new Days(from.start, to.end, TimePrecision.RANGE);
      } catch (DateTimeException e) {
        throw new WrongCorrection(
            name + "=" + written + ": give " + new DateField(name, "").choices());
      }
    }

    private static Days single(String written) {
      return switch (written.length()) {
        case 4 -> {
          Year year = Year.parse(written);
          yield new Days(year.atDay(1), year.atDay(year.length()), TimePrecision.YEAR);
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(written);
          yield new Days(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
        }
        default -> {
          LocalDate day = LocalDate.parse(written);
          yield new Days(day, day, TimePrecision.DAY);
        }
      };
    }
  }
}
