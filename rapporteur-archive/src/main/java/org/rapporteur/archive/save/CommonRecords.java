package org.rapporteur.archive.save;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;

/**
 * Raises the counts of records that many articles tell by what new articles add, so that one more
 * report of a common topic does not cost a look at all the others.
 */
final class CommonRecords {
  private static final int MANY = 50;

  /** What the new articles tell of the records in question. */
  private static final String TOLD =
      """
      WITH told AS (
        SELECT r.%1$s AS record, r.article, a.copy_of, a.published
        FROM json_each(:articles) x
        CROSS JOIN article a ON a.id = x.value
        CROSS JOIN %1$s_report r ON r.article = a.id
        WHERE r.%1$s IN (SELECT value FROM json_each(:ids)))
      """;

  private final Change change;
  private final RecordKind kind;

  /** Raises statements, relations or topics. */
  CommonRecords(Change change, RecordKind kind) {
    this.change = change;
    this.kind = kind;
  }

  /**
   * Raises what can be raised.
   *
   * @param ids records of which the change did nothing but add reports
   * @param articles those that it added
   * @return the other records
   */
  Set<Long> raise(Set<Long> ids, Set<Long> articles) {
    Set<Long> others = new HashSet<>(ids);
    Set<Long> common = ids.isEmpty() ? Set.of() : common(ids, articles);
    if (!common.isEmpty()) {
      add(common, articles);
      others.removeAll(common);
    }
    return others;
  }

  /** Those whose first report stays the first. */
  private Set<Long> common(Set<Long> ids, Set<Long> articles) {
    String sql =
        TOLD
            + """
            SELECT s.id
            FROM (SELECT t.record, min(t.published) AS day FROM told t GROUP BY t.record) n
            CROSS JOIN %1$s s ON s.id = n.record
            WHERE s.articles >= :many AND s.withdrawn IS NULL AND coalesce(n.day, s.day) >= s.day
            """;
    try (Query query = change.handle().createQuery(sql.formatted(kind.label()))) {
      return query
          .bind("ids", Keys.numbers(ids))
          .bind("articles", Keys.numbers(articles))
          .bind("many", MANY)
          .mapTo(Long.class)
          .collectIntoSet();
    }
  }

  private void add(Set<Long> ids, Set<Long> articles) {
    String reports = kind == RecordKind.TOPIC ? "" : "reports = s.reports + n.reports,";
    String days =
        kind == RecordKind.STATEMENT
            ? ""
            : "last_day = max(s.last_day, coalesce(n.last_day, s.last_day)),";
    String sql =
        TOLD
            + """
            UPDATE %1$s AS s SET
              articles = s.articles + n.articles, independent = s.independent + n.independent,
              %2$s %3$s changed = :version
            FROM (
              SELECT t.record, count(*) AS reports, count(DISTINCT t.article) AS articles,
                max(t.published) AS last_day,
                count(DISTINCT CASE WHEN NOT EXISTS (
                  SELECT 1 FROM article o CROSS JOIN %1$s_report p ON p.article = o.id
                  WHERE o.copy_of = t.copy_of AND p.%1$s = t.record
                    AND o.id NOT IN (SELECT value FROM json_each(:articles)))
                THEN t.copy_of END) AS independent
              FROM told t GROUP BY t.record) n
            WHERE s.id = n.record
            """;
    change
        .handle()
        .createUpdate(sql.formatted(kind.label(), reports, days))
        .bind("ids", Keys.numbers(ids))
        .bind("articles", Keys.numbers(articles))
        .bind("version", change.version())
        .execute();
  }
}
