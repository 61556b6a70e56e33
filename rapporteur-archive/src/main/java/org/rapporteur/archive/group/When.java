package org.rapporteur.archive.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeBasis;

/**
 * When a report says that something happened.
 *
 * @param from first day
 * @param to last day
 * @param start first day as the reader wrote it
 * @param end last day as the reader wrote it
 * @param precision label
 * @param basis label
 */
record When(
    LocalDate from,
    LocalDate to,
    @Nullable String start,
    @Nullable String end,
    String precision,
    String basis) {
  private static final int FEW_DAYS = 4;
  private static final int LONGEST_MONTH = 31;

  /** Returns the dates of a row; nothing if they cannot be put on a calendar. */
  static @Nullable When of(
      @Nullable String start,
      @Nullable String end,
      @Nullable String precision,
      @Nullable String basis,
      @Nullable LocalDate published) {
    if (start == null || precision == null || basis == null) {
      return null;
    }
    LocalDate from = day(start, published);
    LocalDate to = end == null ? openEnd(from, published) : day(end, published);
    if (from == null || to == null) {
      return null;
    }
    return new When(from, to.isBefore(from) ? from : to, start, end, precision, basis);
  }

  /** Returns the day of publication of an article, if it has one that can be read. */
  static @Nullable LocalDate published(@Nullable String written) {
    return written == null || written.length() < 10 ? null : day(written.substring(0, 10), null);
  }

  /** What began and has not ended lasts until the day of publication. */
  private static @Nullable LocalDate openEnd(
      @Nullable LocalDate from, @Nullable LocalDate published) {
    return from == null || published == null || published.isBefore(from) ? from : published;
  }

  private static @Nullable LocalDate day(String written, @Nullable LocalDate published) {
    try {
      if (!written.startsWith("--")) {
        return LocalDate.parse(written);
      }
      return published == null ? null : nearest(MonthDay.parse(written), published);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate nearest(MonthDay day, LocalDate published) {
    LocalDate best = day.atYear(published.getYear());
    for (int year : new int[] {published.getYear() - 1, published.getYear() + 1}) {
      LocalDate other = day.atYear(year);
      if (Math.abs(ChronoUnit.DAYS.between(other, published))
          < Math.abs(ChronoUnit.DAYS.between(best, published))) {
        best = other;
      }
    }
    return best;
  }

  /** Returns whether the words themselves give the date. */
  boolean isExplicit() {
    return !basis.equals(TimeBasis.PUBLICATION.label());
  }

  long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Returns whether it is a day, or a few as of a summit. */
  boolean isDays() {
    return length() <= FEW_DAYS;
  }

  boolean isWithinMonth() {
    return length() <= LONGEST_MONTH;
  }

  /** Returns the days between two dates; 0 if they have a day in common. */
  long gap(When other) {
    if (to.isBefore(other.from)) {
      return ChronoUnit.DAYS.between(to, other.from);
    }
    return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
