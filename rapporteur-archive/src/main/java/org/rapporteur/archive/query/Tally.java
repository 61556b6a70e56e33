package org.rapporteur.archive.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * What is counted beforehand: records by their traits, and by a term and their traits. Answers what
 * asks for no days and for one term at most, without reading a record.
 */
final class Tally {
  private final Handle handle;
  private final Criteria criteria;

  private Tally(Handle handle, Criteria criteria) {
    this.handle = handle;
    this.criteria = criteria;
  }

  /** Returns the counts for criteria that they can answer. */
  static Optional<Tally> of(Handle handle, Criteria criteria) {
    boolean counted =
        criteria.from() == Criteria.FIRST
            && criteria.to() == Criteria.LAST
            && criteria.conditions().isEmpty()
            && (criteria.narrowings().isEmpty()
                || criteria.narrowings().size() == 1
                    && criteria.narrowings().get(0).counted().isPresent());
    return counted ? Optional.of(new Tally(handle, criteria)) : Optional.empty();
  }

  long total() {
    try (Query query = bound("SELECT coalesce(sum(r.records), 0) FROM " + where())) {
      return query.mapTo(Long.class).one();
    }
  }

  /** Counts by the number that holds the traits. */
  Map<Long, Long> traits() {
    Map<Long, Long> counts = new HashMap<>();
    try (Query query =
        bound("SELECT r.traits, sum(r.records) FROM " + where() + " GROUP BY r.traits")) {
      query
          .map((rows, context) -> Map.entry(rows.getLong(1), rows.getLong(2)))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    }
    counts.values().removeIf(records -> records == 0);
    return counts;
  }

  /** Tells whether other terms are counted too: a term and a term together are not. */
  boolean countsTerms() {
    return criteria.narrowings().isEmpty();
  }

  /** Returns the terms that begin with a letter and the greatest counts, the greatest first. */
  Map<String, Long> terms(char letter, int most) {
    String sql =
        """
        SELECT r.term, sum(r.records) AS found FROM listed_count r
        WHERE r.kind = %d AND r.term >= '%s' AND r.term < '%s' AND %s
        GROUP BY r.term HAVING found > 0 ORDER BY found DESC, r.term LIMIT %d
        """
            .formatted(
                criteria.kind().number(), letter, (char) (letter + 1), criteria.traitTest(), most);
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Query query = bound(sql)) {
      query
          .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    }
    return counts;
  }

  /** Returns the counts of terms that begin with a letter for each part of their traits. */
  Map<Long, Map<String, Long>> terms(char letter, long mask) {
    String sql =
        """
        SELECT r.term, r.traits & %d, sum(r.records) AS found FROM listed_count r
        WHERE r.kind = %d AND r.term >= '%s' AND r.term < '%s' AND %s
        GROUP BY r.term, r.traits & %d HAVING found > 0
        """
            .formatted(
                mask,
                criteria.kind().number(),
                letter,
                (char) (letter + 1),
                criteria.traitTest(),
                mask);
    Map<Long, Map<String, Long>> counts = new HashMap<>();
    try (Query query = bound(sql)) {
      query
          .map((rows, context) -> new Crossing(rows.getString(1), rows.getLong(2), rows.getLong(3)))
          .forEach(each ->
              counts
                  .computeIfAbsent(each.traits(), none -> new HashMap<>())
                  .put(each.term(), each.records()));
    }
    return counts;
  }

  private record Crossing(String term, long traits, long records) {}

  private String where() {
    return criteria.narrowings().stream()
            .flatMap(narrowing -> narrowing.counted().stream())
            .findFirst()
            .orElse("listed_tally r WHERE r.kind = " + criteria.kind().number())
        + " AND "
        + criteria.traitTest();
  }

  private Query bound(String sql) {
    return handle.createQuery(sql).bindMap(criteria.values());
  }
}
