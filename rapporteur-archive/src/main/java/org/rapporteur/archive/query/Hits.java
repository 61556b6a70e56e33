package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.archive.query.WholeMonths.DayStretches;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;

/**
 * The records that fit some criteria, newest first. A query begins at the narrowest part of the
 * filter and tests the other parts there; what only days and traits decide is counted from the
 * monthly tally and listed by walking the days, or by traits when few records have them. So no
 * query reads a record that it does not show.
 */
final class Hits {
  private static final int FEW = 5_000;

  private final Handle handle;
  private final Criteria criteria;
  private final ListedKind kind;

  Hits(Handle handle, Criteria criteria) {
    this.handle = handle;
    this.criteria = criteria;
    this.kind = criteria.kind();
  }

  /** Counts them. */
  long total() {
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

  /**
   * Returns where the records after the cursor stand, at most so many, and how many there are in
   * all. What does not come in the order of days is looked for only once.
   */
  Part part(int limit, Cursor after) {
    if (!after.equals(Cursor.START) || isPlain() || criteria.narrowings().get(0).sorted()) {
      long total = total();
      return new Part(total, page(total, limit, after));
    }
    String sql =
        """
        SELECT r.day, r.id, count(*) OVER () FROM %s AND %s
        ORDER BY r.day DESC, r.id DESC LIMIT %d
        """
            .formatted(from(), where(criteria.from(), criteria.to()), limit);
    AtomicLong total = new AtomicLong();
    try (Query query = bound(sql)) {
      List<Cursor> found =
          query
              .map((rows, context) -> {
                total.set(rows.getLong(3));
                return new Cursor(rows.getLong(1), rows.getLong(2));
              })
              .list();
      return new Part(total.get(), found);
    }
  }

  private List<Cursor> page(long total, int limit, Cursor after) {
    try (Query query = query(total, " LIMIT " + limit, after)) {
      return query.map((rows, context) -> new Cursor(rows.getLong(1), rows.getLong(2))).list();
    }
  }

  /** Goes through the ids of all, so many at once. */
  void each(long total, int atOnce, Consumer<List<Long>> reader) {
    try (Query query = query(total, "", Cursor.START);
        ResultIterator<Long> found = query.map((rows, context) -> rows.getLong(2)).iterator()) {
      List<Long> some = new ArrayList<>(atOnce);
      while (found.hasNext()) {
        some.add(found.next());
        if (some.size() == atOnce || !found.hasNext()) {
          reader.accept(List.copyOf(some));
          some.clear();
        }
      }
    }
  }

  /** Counts them by r.day or r.traits. */
  Map<String, Long> by(String column) {
    return by(column, criteria.from(), criteria.to());
  }

  private Map<String, Long> by(String column, long first, long last) {
    return counted(
        "SELECT %s, count(*) FROM %s AND %s GROUP BY 1"
            .formatted(column, from(), where(first, last)));
  }

  /** Counts them by traits. */
  Map<String, Long> traits() {
    if (!isTallied()) {
      return by("r.traits");
    }
    Map<String, Long> counts = new HashMap<>(tallied("r.traits"));
    around((first, last) ->
        by("r.traits", first, last)
            .forEach((traits, records) -> counts.merge(traits, records, Long::sum)));
    return counts;
  }

  /** Counts those in whole months by month, where these are counted beforehand. */
  Map<String, Long> months() {
    return isTallied() ? tallied("r.month") : Map.of();
  }

  /** Counts the others by day. */
  Map<String, Long> daysOutsideMonths() {
    if (!isTallied()) {
      return by("r.day");
    }
    Map<String, Long> counts = new HashMap<>();
    around((first, last) -> counts.putAll(by("r.day", first, last)));
    return counts;
  }

  private Map<String, Long> tallied(String column) {
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

  private Map<String, Long> counted(String sql) {
    try (Query query = bound(sql)) {
      Map<String, Long> counts = new HashMap<>();
      query
          .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
      return counts;
    }
  }

  /** Counts them by their terms. */
  TermPass terms(Set<Term> wanted) {
    return terms(wanted, 0).getOrDefault(0L, new TermPass(wanted));
  }

  /** Counts them by their terms for each part of their traits. */
  Map<Long, TermPass> terms(Set<Term> wanted, long mask) {
    Map<Long, TermPass> passes = new HashMap<>();
    String sql =
        """
        SELECT l.terms, r.traits & %d FROM (SELECT r.day, r.id, r.traits FROM %s AND %s) r
        CROSS JOIN listed l ON l.kind = %d AND l.id = r.id
        """
            .formatted(mask, from(), where(criteria.from(), criteria.to()), kind.number());
    try (Query query = bound(sql)) {
      query
          .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
          .forEach(row ->
              passes
                  .computeIfAbsent(row.getValue(), none -> new TermPass(wanted))
                  .add(row.getKey()));
    }
    return passes;
  }

  /** Tells whether whole months of them are counted beforehand. */
  boolean isTallied() {
    return isPlain() && kind.hasDay();
  }

  /** Tells whether days and traits alone decide. */
  boolean isPlain() {
    return criteria.narrowings().isEmpty() && criteria.conditions().isEmpty();
  }

  private Query query(long total, String limit, Cursor after) {
    String from = isPlain() && total <= FEW ? rare() : from();
    String sql =
        "SELECT r.day, r.id FROM %s AND %s AND (r.day, r.id) < (:day, :id) ORDER BY r.day DESC, r.id DESC%s"
            .formatted(from, where(criteria.from(), Math.min(criteria.to(), after.day())), limit);
    return bound(sql).bind("day", after.day()).bind("id", after.id());
  }

  private long count(long first, long last) {
    try (Query query =
        bound("SELECT count(*) FROM %s AND %s".formatted(from(), where(first, last)))) {
      return query.mapTo(Long.class).one();
    }
  }

  /**
   * A part of the records.
   *
   * @param total how many there are in all
   * @param found where those of this part stand
   */
  record Part(long total, List<Cursor> found) {
    Part {
      found = List.copyOf(found);
    }
  }

  /** Binds the values of the criteria. */
  Query bound(String sql) {
    return handle.createQuery(sql).bindMap(criteria.values());
  }

  /** What stands after FROM, with r.day, r.id and r.traits. */
  String from() {
    return criteria.narrowings().isEmpty()
        ? "listed r INDEXED BY listed_day WHERE r.kind = " + kind.number()
        : criteria.narrowings().get(0).from();
  }

  /** Begins at the traits: there are few records to sort. */
  private String rare() {
    String sql =
        "SELECT DISTINCT traits FROM listed_tally r WHERE r.kind = %d AND r.records > 0 AND %s"
            .formatted(kind.number(), criteria.traitTest());
    String traits =
        handle.createQuery(sql).mapTo(Long.class).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return "listed r INDEXED BY listed_traits WHERE r.kind = %d AND r.traits IN (%s)"
        .formatted(kind.number(), traits);
  }

  /** The tests that go with it, between two days. */
  String where(long first, long last) {
    List<String> tests = new ArrayList<>();
    if (first != Criteria.FIRST) {
      tests.add("r.day >= " + first);
    }
    if (last < Criteria.LAST) {
      tests.add("r.day <= " + last);
    }
    tests.add(criteria.traitTest());
    criteria.narrowings().stream().skip(1).map(Narrowing::test).forEach(tests::add);
    tests.addAll(criteria.conditions());
    return String.join(" AND ", tests);
  }
}
