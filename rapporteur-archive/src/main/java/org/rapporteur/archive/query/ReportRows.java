package org.rapporteur.archive.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.store.ListedKind;

/** Reads reports with their articles and sentences, many at once. */
final class ReportRows {
  /** A row as it stands. */
  private record Row(
      long id,
      String key,
      long article,
      String local,
      int start,
      int end,
      @Nullable String words,
      int sentenceStart,
      int sentenceEnd) {}

  private ReportRows() {}

  /** Returns the reports of these row ids, by row id. */
  static Map<Long, ReportRecord> byId(Handle handle, ListedKind kind, Collection<Long> ids) {
    List<Row> rows = rows(handle, kind, ids);
    List<Long> articleIds = rows.stream().map(Row::article).distinct().toList();
    Map<Long, ArticleRecord> articles = ArticleRows.byId(handle, articleIds);
    Map<Long, String> texts = ArticleRows.texts(handle, articleIds);
    Map<Long, ReportRecord> reports = new HashMap<>();
    for (Row row : rows) {
      reports.put(
          row.id(),
          report(row, RecordRows.found(articles, row.article()), texts.get(row.article())));
    }
    return reports;
  }

  /** Returns the row ids of the reports of a record, those published first, at most so many. */
  static List<Long> of(Handle handle, ListedKind kind, long record, int most) {
    String sql =
        """
        SELECT r.id FROM %1$s_report r JOIN article a ON a.id = r.article
        WHERE r.%1$s = :record ORDER BY coalesce(a.published, '9999'), a.id, r.id
        LIMIT :most
        """
            .formatted(kind.table());
    return handle
        .createQuery(sql)
        .bind("record", record)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /** Returns how sure each report of a record puts it, by the keys of the reports. */
  static Map<String, String> statuses(Handle handle, ListedKind kind, long record) {
    String sql =
        "SELECT key, %1$s FROM %2$s_report WHERE %2$s = :record"
            .formatted(kind == ListedKind.STATEMENT ? "certainty" : "status", kind.table());
    Map<String, String> statuses = new HashMap<>();
    handle
        .createQuery(sql)
        .bind("record", record)
        .map((rows, context) -> statuses.put(rows.getString(1), rows.getString(2)))
        .list();
    return statuses;
  }

  /** Offsets count UTF-16 code units, as in Java; SQLite would count characters. */
  private static ReportRecord report(Row row, ArticleRecord article, @Nullable String text) {
    return new ReportRecord(
        row.key(),
        article,
        row.local(),
        row.start(),
        row.end(),
        row.words() == null ? cut(text, row.start(), row.end()) : row.words(),
        row.sentenceEnd() == 0 || text == null
            ? null
            : cut(text, row.sentenceStart(), row.sentenceEnd()),
        row.sentenceStart());
  }

  private static String cut(@Nullable String text, int start, int end) {
    return text == null || end > text.length() || start > end ? "" : text.substring(start, end);
  }

  private static List<Row> rows(Handle handle, ListedKind kind, Collection<Long> ids) {
    String columns =
        switch (kind) {
          case EVENT, MEETING, RELATION -> "words, sentence_start, sentence_end";
          case STATEMENT -> "content AS words, 0 AS sentence_start, 0 AS sentence_end";
          case TOPIC -> "NULL AS words, 0 AS sentence_start, 0 AS sentence_end";
          case ARTICLE, ENTITY -> throw new IllegalArgumentException(kind + " has no reports");
        };
    String sql =
        """
        SELECT id, key, article, local, coalesce(start_at, 0) AS start_at,
               coalesce(end_at, 0) AS end_at, %s
        FROM %s_report WHERE id IN (SELECT value FROM json_each(:ids))
        """
            .formatted(columns, kind.table());
    return handle
        .createQuery(sql)
        .bind("ids", Columns.ids(ids))
        .map((found, context) ->
            new Row(
                found.getLong("id"),
                found.getString("key"),
                found.getLong("article"),
                found.getString("local"),
                found.getInt("start_at"),
                found.getInt("end_at"),
                found.getString("words"),
                found.getInt("sentence_start"),
                found.getInt("sentence_end")))
        .list();
  }
}
