package org.rapporteur.archive.save;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.link.Linked;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Sha256;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** What articles say that somebody said. */
final class StatementReportTable {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int HASH_LENGTH = 32;

  private final Change change;
  private final Handle handle;
  private final Stored article;
  private final Map<String, Long> ids = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();

  StatementReportTable(Change change, Stored article) {
    this.change = change;
    this.handle = change.handle();
    this.article = article;
  }

  /**
   * Writes the reports of an article's statements and returns their ids by those in the Reading.
   */
  Map<String, Long> save() {
    List<Statement> statements = article.reading().statements();
    ReportKeys keys = new ReportKeys(article.key(), RecordKind.STATEMENT);
    for (Statement statement : statements) {
      keys.add(statement.id(), first(statement), last(statement), statement.style().name());
      hashes.put(statement.id(), hash(statement));
    }
    RowIds rows = RowIds.of(handle, "statement_report", article, keys);
    if (article.again()) {
      unindex();
    }
    insertRows(statements, rows, records(statements));
    rows.deleteGone(new RecordRows(change, RecordKind.STATEMENT)::forgetFirst);
    if (article.keepText()) {
      index();
    }
    return ids;
  }

  private Map<String, Long> records(List<Statement> statements) {
    Map<String, Map<String, Object>> sought = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Map<String, Object> row = new HashMap<>();
      Linked.Entry speaker = speaker(statement);
      row.put("speaker", speaker == null ? null : speaker.id());
      row.put("style", statement.style().label());
      row.put("certainty", statement.certainty().label());
      row.put("reports", 0);
      row.put("articles", 0);
      row.put("independent", 0);
      sought.putIfAbsent(key(statement), row);
    }
    Map<String, Long> records = new RecordRows(change, RecordKind.STATEMENT).findOrMake(sought);
    return statements.stream()
        .collect(
            Collectors.toMap(
                Statement::id, statement -> Objects.requireNonNull(records.get(key(statement)))));
  }

  private String key(Statement statement) {
    Linked.Entry speaker = speaker(statement);
    return RecordKey.of(
        RecordKind.STATEMENT,
        List.of(
            speaker == null ? "" : speaker.key(),
            Objects.requireNonNull(hashes.get(statement.id()))));
  }

  private Linked.@Nullable Entry speaker(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    return speaker == null || speaker.entity() == null
        ? null
        : article.linked().of(speaker.entity());
  }

  private void insertRows(List<Statement> statements, RowIds rows, Map<String, Long> records) {
    PreparedBatch batch =
        rows.batch(
            """
            local, statement, speaker, speaker_start, speaker_end, speaker_words, cue_start,
            cue_end, cue_words, content, content_hash, start_at, end_at, style, certainty,
            within, confidence
            """);
    for (Statement statement : statements) {
      long id = rows.of(statement.id());
      ids.put(statement.id(), id);
      Linked.Entry speaker = speaker(statement);
      Span named = statement.speaker() == null ? null : statement.speaker().span();
      Span cue = statement.cue();
      batch.add(
          id,
          rows.key(statement.id()),
          article.id(),
          statement.id(),
          records.get(statement.id()),
          speaker == null ? null : speaker.id(),
          named == null ? null : named.start(),
          named == null ? null : named.end(),
          named == null ? null : named.text(),
          cue == null ? null : cue.start(),
          cue == null ? null : cue.end(),
          cue == null ? null : cue.text(),
          article.keepText() ? content(statement) : null,
          hashes.get(statement.id()),
          first(statement).start(),
          last(statement).end(),
          statement.style().label(),
          statement.certainty().label(),
          statement.within(),
          statement.confidence());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Takes the words of the rows as they are out of the index. */
  private void unindex() {
    handle
        .createUpdate(
            """
            INSERT INTO statement_words (statement_words, rowid, content)
            SELECT 'delete', id, content FROM statement_report
            WHERE article = :article AND content IS NOT NULL
            """)
        .bind("article", article.id())
        .execute();
  }

  private void index() {
    handle
        .createUpdate(
            """
            INSERT INTO statement_words (rowid, content)
            SELECT id, content FROM statement_report
            WHERE article = :article AND content IS NOT NULL
            """)
        .bind("article", article.id())
        .execute();
  }

  /** Makes the records anew from their reports; what users said about a field stays. */
  static void refresh(Change change, Set<Long> ids) {
    change
        .handle()
        .createUpdate(
            """
            WITH told AS (
              SELECT r.statement, r.id, r.article, r.speaker, r.style, r.certainty, a.copy_of,
                a.published,
                row_number() OVER (
                  PARTITION BY r.statement
                  ORDER BY a.published IS NULL, a.published, a.id, r.start_at, r.id) AS place
              FROM statement_report r JOIN article a ON a.id = r.article
              WHERE r.statement IN (SELECT value FROM json_each(:ids))
            ), counts AS (
              SELECT statement, count(*) AS reports, count(DISTINCT article) AS articles,
                count(DISTINCT copy_of) AS independent
              FROM told GROUP BY statement
            ), fresh AS (
              SELECT s.id, t.id AS first, t.style, t.published AS day, c.reports, c.articles,
                c.independent,
                CASE WHEN corrected.speaker THEN s.speaker ELSE t.speaker END AS speaker,
                CASE WHEN corrected.certainty THEN s.certainty ELSE t.certainty END AS certainty
              FROM counts c
              JOIN told t ON t.statement = c.statement AND t.place = 1
              JOIN statement s ON s.id = c.statement
              JOIN (
                SELECT s.id,
                  coalesce(max(k.field = 'speaker'), 0) AS speaker,
                  coalesce(max(k.field = 'certainty'), 0) AS certainty
                FROM statement s LEFT JOIN correction k ON k.record = s.key AND k.undone = 0
                WHERE s.id IN (SELECT value FROM json_each(:ids)) GROUP BY s.id
              ) AS corrected ON corrected.id = s.id
            )
            UPDATE statement AS s SET
              first = f.first, style = f.style, day = f.day, reports = f.reports,
              articles = f.articles, independent = f.independent, speaker = f.speaker,
              certainty = f.certainty,
              country = (SELECT e.country FROM entity e WHERE e.id = f.speaker),
              changed = :version, withdrawn = NULL
            FROM fresh f
            WHERE s.id = f.id AND (
              (s.first, s.style, s.day, s.reports, s.articles, s.independent, s.speaker,
               s.certainty)
              IS NOT
              (f.first, f.style, f.day, f.reports, f.articles, f.independent, f.speaker,
               f.certainty)
              OR s.withdrawn IS NOT NULL)
            """)
        .bind("ids", Keys.numbers(ids))
        .bind("version", change.version())
        .execute();
    Withdrawal.ofUntold(change, RecordKind.STATEMENT, ids);
  }

  private static Span first(Statement statement) {
    return statement.content().get(0);
  }

  private static Span last(Statement statement) {
    return statement.content().get(statement.content().size() - 1);
  }

  private static String content(Statement statement) {
    return statement.content().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  /** The same words with other quotation marks, capitals or line breaks are the same words. */
  private static String hash(Statement statement) {
    String words =
        NO_WORD.matcher(content(statement).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
  }
}
