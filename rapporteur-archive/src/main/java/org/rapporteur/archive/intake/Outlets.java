package org.rapporteur.archive.intake;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.rapporteur.archive.store.Database;

/** Tells from which outlets the articles come. */
public final class Outlets {
  private final Database database;

  /** Asks a database. */
  public Outlets(Database database) {
    this.database = database;
  }

  /**
   * Returns the outlets with most articles first.
   *
   * @param today later days of publication are held to be mistakes
   * @param most how many to return at most
   */
  public List<Outlet> all(LocalDate today, int most) {
    // inner queries read indexes only: rows hold whole articles
    return database.read(handle ->
        handle
            .createQuery(
                """
                WITH copy (source, copies) AS (
                  SELECT a.source, count(*)
                  FROM (SELECT id FROM article WHERE copy_of <> id) c
                  CROSS JOIN article a ON a.id = c.id GROUP BY a.source)
                SELECT o.source AS name, o.articles, o.first, o.last,
                       coalesce(copy.copies, 0) AS copies, o.ahead
                FROM (SELECT source, count(*) AS articles, min(published) AS first,
                             max(published) AS last,
                             coalesce(sum(published > :today), 0) AS ahead
                      FROM article GROUP BY source ORDER BY articles DESC, source LIMIT :most) o
                LEFT JOIN copy ON copy.source IS o.source
                ORDER BY o.articles DESC, o.source
                """)
            .bind("today", today.toString())
            .bind("most", most)
            .map(ConstructorMapper.of(Outlet.class))
            .list());
  }
}
