package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Traits;

/**
 * Counts the records that fit some criteria over time: by day where they span a few months only,
 * else by month, which is counted beforehand when days and traits alone decide.
 */
final class Times {
  private final Criteria criteria;
  private final Hits hits;
  private final @Nullable Traits trait;

  /** Counts by the values of a trait, or all under one empty value. */
  Times(Handle handle, Criteria criteria, Bounds bounds, @Nullable Traits trait) {
    this.criteria = criteria;
    this.hits = new Hits(handle, criteria, bounds);
    this.trait = trait;
  }

  /**
   * Returns the counts by value, and within each by day (1986-10-11) or month (1986-10), in order.
   *
   * @param few less than so many months are counted by day
   */
  Counted<Map<String, Map<String, Long>>> counts(int few) {
    if (hits.isTallied()) {
      Slots months = new Slots();
      months(months::add);
      if (!months.areFew(few)) {
        return new Counted<>(written(months, Times::month), hits.total());
      }
    }
    Slots days = new Slots();
    Slots months = new Slots();
    Total of =
        hits.byDayAndTraits(
            criteria.from(),
            criteria.to(),
            mask(),
            (day, traits, records) -> {
              if (day != ListedKind.NO_DAY) {
                days.add(day, traits, records);
                months.add(WholeMonths.month(day), traits, records);
              }
            });
    return new Counted<>(
        months.areFew(few) ? written(days, Times::day) : written(months, Times::month), of);
  }

  /** Whole months as they are counted beforehand, and the days around them. */
  private void months(Hits.Slot reader) {
    WholeMonths months = WholeMonths.of(criteria.from(), criteria.to());
    if (!months.areNone()) {
      String sql =
          """
          SELECT r.month, r.traits & %d, sum(r.records) FROM listed_tally r
          WHERE r.kind = %d AND r.month > %d AND r.month BETWEEN %d AND %d AND %s
          GROUP BY 1, 2 HAVING sum(r.records) > 0
          """
              .formatted(
                  mask(),
                  criteria.kind().number(),
                  ListedKind.NO_DAY,
                  months.first(),
                  months.last(),
                  criteria.traitTest());
      try (Query query = hits.bound(sql)) {
        query
            .map((rows, context) -> new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)})
            .forEach(row -> reader.read(row[0], row[1], row[2]));
      }
    }
    months.around((first, last) ->
        hits.byDayAndTraits(
            first,
            last,
            mask(),
            (day, traits, records) -> {
              if (day != ListedKind.NO_DAY) {
                reader.read(WholeMonths.month(day), traits, records);
              }
            }));
  }

  private long mask() {
    return trait == null ? 0 : trait.mask();
  }

  private Map<String, Map<String, Long>> written(Slots slots, LongFunction<String> time) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    slots.records.forEach((traits, records) -> {
      Map<String, Long> value =
          counts.computeIfAbsent(
              trait == null ? "" : Counts.value(trait, traits), any -> new TreeMap<>());
      records.forEach((slot, number) -> value.put(time.apply(slot), number));
    });
    return counts;
  }

  private static String day(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  private static String month(long month) {
    return YearMonth.from(LocalDate.ofEpochDay(WholeMonths.day(month))).toString();
  }

  /** Numbers of records by traits and, within these, by day or month. */
  private static final class Slots {
    private final Map<Long, Map<Long, Long>> records = new HashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(long slot, long traits, long number) {
      records.computeIfAbsent(traits, any -> new HashMap<>()).merge(slot, number, Long::sum);
      first = Math.min(first, slot);
      last = Math.max(last, slot);
    }

    boolean areFew(int few) {
      return records.isEmpty() || last - first < few;
    }
  }
}
