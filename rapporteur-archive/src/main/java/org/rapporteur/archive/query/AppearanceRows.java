package org.rapporteur.archive.query;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;

/** Reads where an entity appears. */
final class AppearanceRows {
  /** A row as it stands. */
  private record Row(
      long article,
      String key,
      String name,
      @Nullable String office,
      int mentions,
      boolean ruled) {}

  private AppearanceRows() {}

  /** Returns the appearances of an entity, those published first before the others. */
  static List<Appearance> of(Handle handle, long entity, int most) {
    List<Row> rows =
        handle
            .createQuery(
                """
                SELECT a.id, a.key || '#' || p.local AS key, p.name, p.office, p.mentions,
                       EXISTS (SELECT 1 FROM pin WHERE report = a.key || '#' || p.local) AS ruled
                FROM appearance p JOIN article a ON a.id = p.article
                WHERE p.entity = :entity
                ORDER BY coalesce(a.published, '9999'), a.id, p.local LIMIT :most
                """)
            .bind("entity", entity)
            .bind("most", most)
            .map((found, context) ->
                new Row(
                    found.getLong("id"),
                    found.getString("key"),
                    found.getString("name"),
                    found.getString("office"),
                    found.getInt("mentions"),
                    found.getBoolean("ruled")))
            .list();
    Map<Long, ArticleRecord> articles =
        ArticleRows.byId(handle, rows.stream().map(Row::article).distinct().toList());
    return rows.stream()
        .map(row ->
            new Appearance(
                row.key(),
                RecordRows.found(articles, row.article()),
                row.name(),
                row.office(),
                row.mentions(),
                row.ruled()))
        .toList();
  }
}
