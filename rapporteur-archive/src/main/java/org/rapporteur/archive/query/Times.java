package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Traits;

/**
 * Counts the records that fit some criteria over time: by day where they span a few months only,
 * else by month, which is counted beforehand when days and traits alone decide.
 */
final class Times {
  private final Hits hits;
  private final @Nullable Traits trait;

  /** Counts by the values of a trait, or all under one empty value. */
  Times(Hits hits, @Nullable Traits trait) {
    this.hits = hits;
    this.trait = trait;
  }

  /**
   * Returns the counts by value, and within each by day (1986-10-11) or month (1986-10), in order.
   *
   * @param few less than so many months are counted by day
   */
  Map<String, Map<String, Long>> counts(int few) {
    if (hits.isTallied()) {
      Slots months = new Slots();
      hits.months(mask(), months::add);
      if (!months.areFew(few)) {
        return written(months, Times::month);
      }
    }
    Slots days = new Slots();
    Slots months = new Slots();
    hits.days(
        mask(),
        (day, traits, records) -> {
          days.add(day, traits, records);
          months.add(WholeMonths.month(day), traits, records);
        });
    return months.areFew(few) ? written(days, Times::day) : written(months, Times::month);
  }

  private long mask() {
    return trait == null ? 0 : (long) trait.most() << trait.shift();
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
