package org.rapporteur.app.web.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Dates;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.TimeBasis;

/** Says when something was, and what that rests on. */
public final class When {
  private When() {}

  /** Says the date that reports give, or the day of publication where they give none. */
  public static String say(@Nullable DateRecord date, @Nullable LocalDate day) {
    if (date != null && date.start() != null) {
      return Dates.say(
              new EventTime(date.start(), date.end(), date.precision(), TimeBasis.STATED, null))
          + basis(date.basis());
    }
    return day == null ? "date not known" : Dates.say(day);
  }

  private static String basis(TimeBasis basis) {
    return switch (basis) {
      case STATED -> "";
      case RELATIVE -> " (reckoned)";
      case PUBLICATION -> " (by the day of publication)";
    };
  }
}
