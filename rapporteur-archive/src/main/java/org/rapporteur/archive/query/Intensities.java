package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Intensity;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Traits;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;

/** Sums up the intensity of events by month, from their types and modes alone. */
final class Intensities {
  private Intensities() {}

  /** Returns the months with events; those whose day is not known are left out. */
  static SortedMap<YearMonth, Intensity> of(Handle handle, Filter filter) {
    SortedMap<YearMonth, Intensity> months = new TreeMap<>();
    Criteria criteria = Criteria.of(handle, ListedKind.EVENT, filter);
    new Hits(handle, criteria)
        .by("r.day || ' ' || r.traits")
        .forEach((value, events) -> {
          int between = value.indexOf(' ');
          long day = Long.parseLong(value.substring(0, between));
          if (day != ListedKind.NO_DAY) {
            double each = intensity(Long.parseLong(value.substring(between + 1)));
            months.merge(
                YearMonth.from(LocalDate.ofEpochDay(day)),
                new Intensity(each * events, events),
                Intensity::plus);
          }
        });
    return months;
  }

  private static double intensity(long traits) {
    EventType type = EventType.valueOf(Traits.TYPE.value(traits));
    return Mode.of(type, Traits.MODE.value(traits)).map(Mode::intensity).orElseGet(type::intensity);
  }
}
