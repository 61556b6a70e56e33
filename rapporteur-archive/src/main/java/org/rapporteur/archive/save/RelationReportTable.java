package org.rapporteur.archive.save;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Relation;

/** Which relations articles state. */
final class RelationReportTable {
  private final Change change;
  private final Handle handle;
  private final Stored article;

  RelationReportTable(Change change, Stored article) {
    this.change = change;
    this.handle = change.handle();
    this.article = article;
  }

  /** Writes the reports of an article's relations. */
  void save() {
    List<Relation> relations = article.reading().relations();
    ReportKeys keys = new ReportKeys(article.key(), RecordKind.RELATION);
    relations.forEach(relation ->
        keys.add(
            relation.id(), relation.trigger(), relation.trigger(), relation.predicate().name()));
    RowIds rows = RowIds.of(handle, "relation_report", article, keys);
    insertRows(relations, rows, records(relations));
    rows.deleteGone(new RecordRows(change, RecordKind.RELATION)::forgetFirst);
  }

  private Map<String, Long> records(List<Relation> relations) {
    Map<String, Map<String, Object>> sought = new LinkedHashMap<>();
    for (Relation relation : relations) {
      sought.putIfAbsent(
          key(relation),
          Map.of(
              "predicate", relation.predicate().label(),
              "subject", subject(relation),
              "object", object(relation),
              "status", relation.status().label(),
              "reports", 0,
              "articles", 0,
              "independent", 0));
    }
    return new RecordRows(change, RecordKind.RELATION).findOrMake(sought);
  }

  private String key(Relation relation) {
    return RecordKey.of(
        RecordKind.RELATION,
        List.of(
            relation.predicate().label(),
            article.linked().of(relation.subject()).key(),
            article.linked().of(relation.object()).key(),
            relation.status().label()));
  }

  private long subject(Relation relation) {
    return article.linked().of(relation.subject()).id();
  }

  private long object(Relation relation) {
    return article.linked().of(relation.object()).id();
  }

  private void insertRows(List<Relation> relations, RowIds rows, Map<String, Long> records) {
    PreparedBatch batch =
        rows.batch(
            """
            local, relation, predicate, subject, object, status, start_at, end_at, words,
            sentence_start, sentence_end, confidence
            """);
    for (Relation relation : relations) {
      Sentences.Bounds sentence = article.sentence(relation.trigger());
      batch.add(
          rows.of(relation.id()),
          rows.key(relation.id()),
          article.id(),
          relation.id(),
          records.get(key(relation)),
          relation.predicate().label(),
          subject(relation),
          object(relation),
          relation.status().label(),
          relation.trigger().start(),
          relation.trigger().end(),
          relation.trigger().text(),
          sentence.start(),
          sentence.end(),
          relation.confidence());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Makes the records anew from their reports; what users said about a field stays. */
  static void refresh(Change change, Set<Long> ids) {
    change
        .handle()
        .createUpdate(
            """
            WITH told AS (
              SELECT r.relation, r.id, r.article, r.predicate, r.subject, r.object, r.status,
                a.copy_of, a.published,
                row_number() OVER (
                  PARTITION BY r.relation
                  ORDER BY a.published IS NULL, a.published, a.id, r.start_at, r.id) AS place
              FROM relation_report r JOIN article a ON a.id = r.article
              WHERE r.relation IN (SELECT value FROM json_each(:ids))
            ), counts AS (
              SELECT relation, count(*) AS reports, count(DISTINCT article) AS articles,
                count(DISTINCT copy_of) AS independent, max(published) AS last_day
              FROM told GROUP BY relation
            ), corrected AS (
              SELECT s.id,
                coalesce(max(k.field = 'predicate'), 0) AS predicate,
                coalesce(max(k.field = 'subject'), 0) AS subject,
                coalesce(max(k.field = 'object'), 0) AS object,
                coalesce(max(k.field = 'status'), 0) AS status
              FROM relation s LEFT JOIN correction k ON k.record = s.key AND k.undone = 0
              WHERE s.id IN (SELECT value FROM json_each(:ids)) GROUP BY s.id
            ), fresh AS (
              SELECT s.id, t.id AS first, t.published AS day, c.last_day, c.reports, c.articles,
                c.independent,
                CASE WHEN k.predicate THEN s.predicate ELSE t.predicate END AS predicate,
                CASE WHEN k.subject THEN s.subject ELSE t.subject END AS subject,
                CASE WHEN k.object THEN s.object ELSE t.object END AS object,
                CASE WHEN k.status THEN s.status ELSE t.status END AS status
              FROM counts c
              JOIN told t ON t.relation = c.relation AND t.place = 1
              JOIN relation s ON s.id = c.relation
              JOIN corrected k ON k.id = s.id
            )
            UPDATE relation AS s SET
              first = f.first, day = f.day, last_day = f.last_day, reports = f.reports,
              articles = f.articles, independent = f.independent, predicate = f.predicate,
              subject = f.subject, object = f.object, status = f.status,
              changed = :version, withdrawn = NULL
            FROM fresh f
            WHERE s.id = f.id AND (
              (s.first, s.day, s.last_day, s.reports, s.articles, s.independent, s.predicate,
               s.subject, s.object, s.status)
              IS NOT
              (f.first, f.day, f.last_day, f.reports, f.articles, f.independent, f.predicate,
               f.subject, f.object, f.status)
              OR s.withdrawn IS NOT NULL)
            """)
        .bind("ids", Keys.numbers(ids))
        .bind("version", change.version())
        .execute();
    Withdrawal.ofUntold(change, RecordKind.RELATION, ids);
  }
}
