package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.store.ListedKind;

/** Reads articles, many at once. */
final class ArticleRows implements RecordRows<ArticleRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.ARTICLE;
  }

  @Override
  public List<ArticleRecord> load(Handle handle, List<Long> ids) {
    Map<Long, ArticleRecord> found = byId(handle, ids);
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  static Map<Long, ArticleRecord> byId(Handle handle, Collection<Long> ids) {
    Map<Long, ArticleRecord> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT a.id, a.key, a.title, a.source, a.url, a.published, a.language, a.length,
                   a.text_hash, a.text IS NOT NULL AS kept, o.key AS original, a.reader, a.origin,
                   a.added
            FROM article a JOIN article o ON o.id = a.copy_of
            WHERE a.id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), article(rows)))
        .list();
    return found;
  }

  /** Returns the texts that are kept. */
  static Map<Long, String> texts(Handle handle, Collection<Long> ids) {
    Map<Long, String> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT id, text FROM article
            WHERE id IN (SELECT value FROM json_each(:ids)) AND text IS NOT NULL
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong(1), rows.getString(2)))
        .list();
    return found;
  }

  private static ArticleRecord article(ResultSet rows) throws SQLException {
    return new ArticleRecord(
        rows.getString("key"),
        rows.getString("title"),
        rows.getString("source"),
        rows.getString("url"),
        Columns.day(rows.getString("published")),
        rows.getString("language"),
        rows.getInt("length"),
        rows.getString("text_hash"),
        rows.getBoolean("kept"),
        rows.getString("original"),
        rows.getString("reader"),
        rows.getString("origin"),
        Instant.parse(rows.getString("added")));
  }
}
