package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.archive.store.ListedKind;

/**
 * A part of a filter that a set of records fits: it can be where a query begins, or a test of each
 * record that another part has found.
 *
 * @param from what stands after FROM, with r.day, r.id and r.traits
 * @param test the condition on r.day and r.id
 * @param values what both bind
 * @param size about how many records fit
 * @param sorted whether it comes in the order of days
 * @param counted likewise with r.traits and r.records, where records are counted beforehand
 */
record Narrowing(
    String from,
    String test,
    Map<String, Object> values,
    long size,
    boolean sorted,
    Optional<String> counted) {
  private static final int EACH = 10;
  private static final int COUNTED = 200_000;

  /** More terms than so many are not looked up for each record, but once for all. */
  private static final int PROBED = 8;

  /** Records that have one of the terms. */
  static Narrowing ofTerms(Handle handle, ListedKind kind, Set<String> terms, String name) {
    Map<String, Object> values = new HashMap<>();
    for (String term : terms) {
      values.put(name + "_" + values.size(), term);
    }
    String in =
        values.size() == 1
            ? "= :" + name + "_0"
            : "IN ("
                + values.keySet().stream().map(key -> ":" + key).collect(Collectors.joining(", "))
                + ")";
    String rows =
        """
        (SELECT DISTINCT day, id, traits FROM listed_term WHERE kind = %d AND term %s) r
        WHERE true
        """;
    String row = "listed_term r WHERE r.kind = %d AND r.term %s";
    // not EXISTS: SQLite may make a join of that, and look through all that the term leads to
    String probe =
        """
        (SELECT 1 FROM listed_term x
         WHERE x.kind = %d AND x.term %s AND x.day = r.day AND x.id = r.id LIMIT 1) IS NOT NULL
        """;
    String set = "r.id IN (SELECT id FROM listed_term WHERE kind = %d AND term %s)";
    String test = values.size() > PROBED ? set : probe;
    return new Narrowing(
        (values.size() == 1 ? row : rows).formatted(kind.number(), in),
        test.formatted(kind.number(), in),
        values,
        handle
            .createQuery(
                "SELECT coalesce(sum(records), 0) FROM listed_count WHERE kind = %d AND term %s"
                    .formatted(kind.number(), in))
            .bindMap(values)
            .mapTo(Long.class)
            .one(),
        values.size() == 1,
        values.size() == 1
            ? Optional.of(
                "listed_count r WHERE r.kind = %d AND r.term %s".formatted(kind.number(), in))
            : Optional.empty());
  }

  /** Records that an article with these words tells. */
  static Narrowing ofText(Handle handle, ListedKind kind, String words) {
    TextQuery query = TextQuery.of(handle, words);
    long articles =
        handle
            .createQuery(
                """
                SELECT count(*) FROM (
                  SELECT 1 FROM article_words WHERE article_words MATCH :text LIMIT :most)
                """)
            .bind("text", query.words())
            .bind("most", COUNTED)
            .mapTo(Long.class)
            .one();
    String found = "SELECT rowid FROM article_words WHERE article_words MATCH :text";
    Map<String, Object> values = Map.of("text", query.words());
    if (kind == ListedKind.STATEMENT && !query.namesColumn()) {
      return ofStatements(found, values, articles * EACH);
    }
    return switch (kind) {
      case ARTICLE -> ofIds(kind, found, "r.id IN (" + found + ")", values, articles);
      case ENTITY -> ofEntities(found, values, articles);
      case EVENT, MEETING, STATEMENT, RELATION, TOPIC ->
          ofIds(
              kind,
              "SELECT %1$s FROM %1$s_report WHERE article IN (%2$s)".formatted(kind.table(), found),
              told(kind, "+p.article IN (" + found + ")"),
              values,
              articles * EACH);
    };
  }

  /** Where no column is named, what is said counts besides: a statement has no headline. */
  private static Narrowing ofStatements(String found, Map<String, Object> values, long size) {
    String said = "SELECT rowid FROM statement_words WHERE statement_words MATCH :text";
    return ofIds(
        ListedKind.STATEMENT,
        """
        SELECT statement FROM statement_report WHERE article IN (%s)
        UNION ALL SELECT statement FROM statement_report WHERE id IN (%s)
        """
            .formatted(found, said),
        told(ListedKind.STATEMENT, "(+p.article IN (%s) OR +p.id IN (%s))".formatted(found, said)),
        values,
        size);
  }

  /** A record one of whose reports is such: its reports are looked at, not all such reports. */
  private static String told(ListedKind kind, String such) {
    return """
    (SELECT 1 FROM %1$s_report p WHERE p.%1$s = r.id AND %2$s LIMIT 1) IS NOT NULL
    """
        .formatted(kind.table(), such);
  }

  private static Narrowing ofEntities(String articles, Map<String, Object> values, long size) {
    return ofIds(
        ListedKind.ENTITY,
        "SELECT entity FROM appearance WHERE article IN (" + articles + ")",
        """
        (SELECT 1 FROM appearance p
         WHERE p.entity = r.id AND +p.article IN (%s) LIMIT 1) IS NOT NULL
        """
            .formatted(articles),
        values,
        size * EACH);
  }

  /** Entities of which an article speaks that these outlets published, in these days. */
  static Optional<Narrowing> ofArticles(Handle handle, Filter filter) {
    Map<String, Object> values = new HashMap<>();
    List<String> tests = new ArrayList<>();
    if (!filter.sources().isEmpty()) {
      tests.add("a.source IN (SELECT value FROM json_each(:outlets))");
      values.put("outlets", Keys.json(Terms.outlets(handle, filter.sources())));
    }
    if (filter.from() != null) {
      tests.add("a.published >= :first");
      values.put("first", filter.from().toString());
    }
    if (filter.to() != null) {
      tests.add("a.published <= :last");
      values.put("last", filter.to().toString());
    }
    if (tests.isEmpty()) {
      return Optional.empty();
    }
    String articles = "article a WHERE " + String.join(" AND ", tests);
    long size =
        handle
            .createQuery(
                "SELECT count(*) FROM (SELECT 1 FROM %s LIMIT %d)".formatted(articles, COUNTED))
            .bindMap(values)
            .mapTo(Long.class)
            .one();
    return Optional.of(ofEntities("SELECT a.id FROM " + articles, values, size));
  }

  private static Narrowing ofIds(
      ListedKind kind, String ids, String test, Map<String, Object> values, long size) {
    String from =
        """
        (WITH found (id) AS (%s)
         SELECT l.day, l.id, l.traits FROM (SELECT DISTINCT id FROM found) x
         CROSS JOIN listed l ON l.kind = %d AND l.id = x.id) r
        WHERE true
        """;
    return new Narrowing(
        from.formatted(ids, kind.number()), test, values, size, false, Optional.empty());
  }
}
