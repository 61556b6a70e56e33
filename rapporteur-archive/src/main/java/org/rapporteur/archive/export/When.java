package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.EventRecord;

/** Days of events in the ways that formats write them. */
final class When {
  private static final int FULL_DAY = 10;
  static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

  private When() {}

  /** Returns the day an event began if reports say it, else that of the first publication. */
  static @Nullable LocalDate day(EventRecord event) {
    LocalDate start = event.date() == null ? null : full(event.date().start());
    return start != null ? start : event.day();
  }

  static @Nullable LocalDate start(@Nullable DateRecord date) {
    return date == null ? null : full(date.start());
  }

  static @Nullable LocalDate end(@Nullable DateRecord date) {
    return date == null ? null : full(date.end());
  }

  /** Returns a day that is known in full; nothing for a month, a year or a day without year. */
  static @Nullable LocalDate full(@Nullable String written) {
    if (written == null || written.length() != FULL_DAY) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static @Nullable String compact(@Nullable LocalDate day) {
    return day == null ? null : COMPACT.format(day);
  }
}
