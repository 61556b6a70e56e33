package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Intensity;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Traits;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;

/** Sums up the intensity of events by month, from their types and modes alone. */
final class Intensities {
  private static final long ALL_TRAITS = -1;

  private Intensities() {}

  /** Returns the months with events; those whose day is not known are left out. */
  static Counted<SortedMap<YearMonth, Intensity>> of(Handle handle, Filter filter, Bounds bounds) {
    SortedMap<YearMonth, Intensity> months = new TreeMap<>();
    Criteria criteria = Criteria.of(handle, ListedKind.EVENT, filter);
    Hits hits = new Hits(handle, criteria, bounds);
    Total of =
        hits.byDayAndTraits(
            criteria.from(),
            criteria.to(),
            ALL_TRAITS,
            (day, traits, events) -> {
              if (day != ListedKind.NO_DAY) {
                months.merge(
                    YearMonth.from(LocalDate.ofEpochDay(day)),
                    new Intensity(intensity(traits) * events, events),
                    Intensity::plus);
              }
            });
    return new Counted<>(months, of);
  }

  private static double intensity(long traits) {
    EventType type = EventType.valueOf(Traits.TYPE.value(traits));
    return Mode.of(type, Traits.MODE.value(traits)).map(Mode::intensity).orElseGet(type::intensity);
  }
}
