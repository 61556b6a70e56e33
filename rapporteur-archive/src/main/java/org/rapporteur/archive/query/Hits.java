package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.query.WholeMonths.DayStretches;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.ListedKind;

/**
 * The records that fit some criteria, newest first. What only days and traits decide is counted
 * from the monthly tally; other totals and counts read records, and go over the newest only where
 * there are more than the bounds.
 */
final class Hits {
  private final Handle handle;
  private final Criteria criteria;
  private final ListedKind kind;
  private final Bounds bounds;
  private final Ways ways;
  private @Nullable Total total;

  Hits(Handle handle, Criteria criteria, Bounds bounds) {
    this.handle = handle;
    this.criteria = criteria;
    this.kind = criteria.kind();
    this.bounds = bounds;
    this.ways = new Ways(handle, criteria, bounds);
  }

  /** Counts them, however many there are. */
  long count() {
    Optional<Tally> tally = Tally.of(handle, criteria);
    if (tally.isPresent()) {
      return tally.get().total();
    }
    if (!isTallied()) {
      return count(criteria.from(), criteria.to());
    }
    AtomicLong total = new AtomicLong();
    tallied("r.month").values().forEach(total::addAndGet);
    around((first, last) -> total.addAndGet(count(first, last)));
    return total.get();
  }

  /** Counts them as far as the bounds allow. */
  Total total() {
    if (total == null) {
      total =
          ways.isLong()
              ? total(number("SELECT count(*) FROM " + ways.newest()))
              : Total.of(count());
    }
    return total;
  }

  /**
   * Likewise when so many were found among the newest. Of a rare word these are few: then more are
   * found where the word leads.
   */
  Total total(long found) {
    Total newest = newest(found);
    return newest.exact() || !ways.isUnordered()
        ? newest
        : new Total(Math.max(found, number("SELECT count(*) FROM " + ways.begun())), false);
  }

  /** Tells whether only the newest are counted where there are many. */
  boolean areNewest() {
    return ways.isLong();
  }

  /** Says what it means that so many were found among the newest: all, if no more were to test. */
  Total newest(long found) {
    return new Total(found, number("SELECT count(*) FROM " + ways.looked()) < bounds.looked());
  }

  /** Tells whether terms are counted of the newest only, although all are counted. */
  boolean areTooMany() {
    return !ways.isLong() && total().records() > bounds.read(kind);
  }

  /** Returns where the records after the cursor stand, at most so many, and how many there are. */
  Parts.Part part(int limit, Cursor after) {
    return new Parts(this, ways, criteria).part(limit, after);
  }

  /** Goes through the ids of all, so many at once, and returns how many there were. */
  long each(int atOnce, Consumer<List<Long>> reader) {
    long total = ways.isPlain() ? count() : Long.MAX_VALUE;
    String sql =
        "SELECT r.id FROM %s ORDER BY r.day DESC, r.id DESC"
            .formatted(ways.inOrder(total, criteria.to()));
    long read = 0;
    try (Query query = bound(sql);
        ResultIterator<Long> found = query.map((rows, context) -> rows.getLong(1)).iterator()) {
      List<Long> some = new ArrayList<>(atOnce);
      while (found.hasNext()) {
        some.add(found.next());
        if (some.size() == atOnce || !found.hasNext()) {
          reader.accept(List.copyOf(some));
          read += some.size();
          some.clear();
        }
      }
    }
    return read;
  }

  /** Counts them by r.day or r.traits as far as the bounds allow. */
  Map<Long, Long> by(String column) {
    return by(column, criteria.from(), criteria.to());
  }

  private Map<Long, Long> by(String column, long first, long last) {
    return counted("SELECT %s, count(*) FROM %s GROUP BY 1".formatted(column, way(first, last)));
  }

  /** Counts those between two days by day and a part of the traits; says how many that were. */
  Total byDayAndTraits(long first, long last, long mask, Slot reader) {
    String sql =
        "SELECT r.day, r.traits & %d, count(*) FROM %s GROUP BY 1, 2"
            .formatted(mask, way(first, last));
    AtomicLong records = new AtomicLong();
    try (Query query = bound(sql)) {
      query
          .map((rows, context) -> new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)})
          .forEach(row -> {
            records.addAndGet(row[2]);
            reader.read(row[0], row[1], row[2]);
          });
    }
    return ways.isLong() ? newest(records.get()) : Total.of(records.get());
  }

  /** Takes the number of records of a day or month with a part of the traits. */
  interface Slot {
    /** Takes it. */
    void read(long time, long traits, long records);
  }

  /** The way to those between two days, as far as the bounds allow. */
  private String way(long first, long last) {
    return ways.isLong() ? ways.newest() : ways.whole(first, last);
  }

  /** Counts them by traits. */
  Map<Long, Long> traits() {
    if (!isTallied()) {
      return by("r.traits");
    }
    Map<Long, Long> counts = new HashMap<>(tallied("r.traits"));
    around((first, last) ->
        by("r.traits", first, last)
            .forEach((traits, records) -> counts.merge(traits, records, Long::sum)));
    return counts;
  }

  /** Counts those in whole months by month, where these are counted beforehand. */
  Map<Long, Long> months() {
    return isTallied() ? tallied("r.month") : Map.of();
  }

  /** Counts the others by day. */
  Map<Long, Long> daysOutsideMonths() {
    if (!isTallied()) {
      return by("r.day");
    }
    Map<Long, Long> counts = new HashMap<>();
    around((first, last) -> counts.putAll(by("r.day", first, last)));
    return counts;
  }

  private Map<Long, Long> tallied(String column) {
    WholeMonths months = WholeMonths.of(criteria.from(), criteria.to());
    return months.areNone()
        ? Map.of()
        : counted(
            """
            SELECT %s, sum(r.records) FROM listed_tally r
            WHERE r.kind = %d AND r.month BETWEEN %d AND %d AND %s
            GROUP BY 1 HAVING sum(r.records) > 0
            """
                .formatted(
                    column, kind.number(), months.first(), months.last(), criteria.traitTest()));
  }

  /** Goes through the stretches of days before and after the whole months. */
  private void around(DayStretches reader) {
    WholeMonths.of(criteria.from(), criteria.to()).around(reader);
  }

  private Map<Long, Long> counted(String sql) {
    try (Query query = bound(sql)) {
      Map<Long, Long> counts = new HashMap<>();
      query
          .map((rows, context) -> Map.entry(rows.getLong(1), rows.getLong(2)))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
      return counts;
    }
  }

  /** Goes once through the days, traits and terms of as many as the bounds allow. */
  void each(Sides reader) {
    String way = areTooMany() ? ways.read() : way(criteria.from(), criteria.to());
    String sql =
        """
        SELECT r.day, r.traits, l.terms FROM (SELECT r.day, r.id, r.traits FROM %s) r
        CROSS JOIN listed l ON l.kind = %d AND l.id = r.id
        """
            .formatted(way, kind.number());
    try (Query query = bound(sql);
        ResultIterator<Boolean> rows =
            query
                .map((row, context) -> {
                  reader.read(row.getLong(1), row.getLong(2), row.getString(3));
                  return true;
                })
                .iterator()) {
      rows.forEachRemaining(row -> {});
    }
  }

  /** Takes what a record is counted by. */
  interface Sides {
    /** Takes it. */
    void read(long day, long traits, String terms);
  }

  /** Tells whether whole months of them are counted beforehand. */
  boolean isTallied() {
    return ways.isPlain() && kind.hasDay();
  }

  private long count(long first, long last) {
    return number("SELECT count(*) FROM " + ways.whole(first, last));
  }

  private long number(String sql) {
    try (Query query = bound(sql)) {
      return query.mapTo(Long.class).one();
    }
  }

  /** Binds those values of the criteria that are asked for. */
  Query bound(String sql) {
    Map<String, Object> values = criteria.values();
    values.keySet().removeIf(name -> !sql.contains(":" + name));
    return handle.createQuery(sql).bindMap(values);
  }
}
