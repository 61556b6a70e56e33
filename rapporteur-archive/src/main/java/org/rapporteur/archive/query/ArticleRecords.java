package org.rapporteur.archive.query;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.rapporteur.archive.record.InArticle;

/** Finds the records that one article tells of. */
final class ArticleRecords {
  private ArticleRecords() {}

  /** Returns them in the order of their words; those of an unknown article are none. */
  static List<InArticle> of(Handle handle, String article) {
    return handle
        .createQuery(
            """
            WITH a (id) AS (SELECT id FROM article WHERE key = :article)
            SELECT p.local, r.key, p.start_at AS start, p.end_at AS "end", p.words
            FROM a JOIN event_report p ON p.article = a.id JOIN event r ON r.id = p.event
            UNION ALL
            SELECT p.local, r.key, p.start_at, p.end_at, p.words
            FROM a JOIN meeting_report p ON p.article = a.id JOIN meeting r ON r.id = p.meeting
            UNION ALL
            SELECT p.local, r.key, p.start_at, p.end_at, p.content
            FROM a JOIN statement_report p ON p.article = a.id
            JOIN statement r ON r.id = p.statement
            UNION ALL
            SELECT p.local, r.key, p.start_at, p.end_at, p.words
            FROM a JOIN relation_report p ON p.article = a.id JOIN relation r ON r.id = p.relation
            UNION ALL
            SELECT p.local, r.key, coalesce(p.start_at, 0), coalesce(p.end_at, 0), p.label
            FROM a JOIN topic_report p ON p.article = a.id JOIN topic r ON r.id = p.topic
            UNION ALL
            SELECT p.local, r.key, 0, 0, p.name
            FROM a JOIN appearance p ON p.article = a.id JOIN entity r ON r.id = p.entity
            ORDER BY 3, 1
            """)
        .bind("article", article)
        .map(ConstructorMapper.of(InArticle.class))
        .list();
  }
}
