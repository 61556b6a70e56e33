package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.archive.store.ListedKind;

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
    if (!isPlain()) {
      return count(from(), criteria.from(), criteria.to());
    }
    if (!kind.hasDay() || criteria.from() == Criteria.FIRST && criteria.to() == Criteria.LAST) {
      return tally(Criteria.FIRST, Criteria.LAST);
    }
    return totalOfDays();
  }

  /** Returns where the records after the cursor stand, at most so many. */
  List<Cursor> page(long total, int limit, Cursor after) {
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

  /** Counts them by an expression over r.traits, r.day or the terms t.value. */
  Map<String, Long> by(String expression, String join) {
    String sql =
        "SELECT %s, count(*) FROM (SELECT r.day, r.id, r.traits FROM %s AND %s) r %s GROUP BY 1"
            .formatted(expression, from(), where(criteria.from(), criteria.to()), join);
    return counted(sql);
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

  /** Counts them by the terms that begin with a letter. */
  Map<String, Long> terms(char letter) {
    String sql =
        """
        SELECT r.term, count(*) FROM listed_term r
        WHERE r.kind = %d AND r.term >= '%s' AND r.term < '%s' AND %s GROUP BY r.term
        """
            .formatted(
                kind.number(), letter, (char) (letter + 1), where(criteria.from(), criteria.to()));
    return counted(sql);
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

  /** Whole months are counted from the tally, the days before and after them one by one. */
  private long totalOfDays() {
    LocalDate first = nextMonth(criteria.from());
    LocalDate end = LocalDate.ofEpochDay(criteria.to() + 1).withDayOfMonth(1);
    if (!first.isBefore(end)) {
      return count(from(), criteria.from(), criteria.to());
    }
    return count(from(), criteria.from(), first.toEpochDay() - 1)
        + tally(Criteria.month(first.toEpochDay()), Criteria.month(end.toEpochDay()) - 1)
        + count(from(), end.toEpochDay(), criteria.to());
  }

  private static LocalDate nextMonth(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
  }

  private long tally(long firstMonth, long lastMonth) {
    String sql =
        """
        SELECT coalesce(sum(records), 0) FROM listed_tally r
        WHERE r.kind = %d AND r.month BETWEEN %d AND %d AND %s
        """
            .formatted(kind.number(), firstMonth, lastMonth, criteria.traitTest());
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  private long count(String from, long first, long last) {
    try (Query query =
        bound("SELECT count(*) FROM %s AND %s".formatted(from, where(first, last)))) {
      return query.mapTo(Long.class).one();
    }
  }

  private Query bound(String sql) {
    return handle.createQuery(sql).bindMap(criteria.values());
  }

  private String from() {
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

  private String where(long first, long last) {
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
