package org.rapporteur.archive.intake;

import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.rapporteur.archive.store.Database;

/** Remembers the files that were taken in to their end, so that they need not be read again. */
public final class FinishedOrigins {
  private final Database database;

  /** Remembers them in a database. */
  public FinishedOrigins(Database database) {
    this.database = database;
  }

  /** Tells whether a file was taken in to its end, and has not changed since. */
  public boolean isFinished(String name, long size, String modified) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT EXISTS (
                  SELECT 1 FROM origin
                  WHERE name = :name AND size = :size AND modified = :modified
                    AND modified <> '' AND finished IS NOT NULL)
                """)
            .bind("name", name)
            .bind("size", size)
            .bind("modified", modified)
            .mapTo(Boolean.class)
            .one());
  }

  /**
   * Remembers that a file was taken in to its end.
   *
   * @param name of the file, or its address
   * @param size in bytes
   * @param modified when it was last changed, ISO 8601; empty for what is to be looked into each
   *     time
   * @param articles how many articles of it were kept
   * @param failures how many places of it could not be read
   */
  public void finish(String name, long size, String modified, int articles, int failures) {
    database.note((handle, now) ->
        handle
            .createUpdate(
                """
                INSERT OR REPLACE INTO origin
                  (name, size, modified, finished, articles, failures)
                VALUES (:name, :size, :modified, :now, :articles, :failures)
                """)
            .bind("name", name)
            .bind("size", size)
            .bind("modified", modified)
            .bind("now", now.toString())
            .bind("articles", articles)
            .bind("failures", failures)
            .execute());
  }

  /** Returns the files that were taken in, the last first, at most so many. */
  public List<TakenIn> all(int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT name, size, finished, articles, failures
                FROM origin ORDER BY finished DESC, name LIMIT :most
                """)
            .bind("most", most)
            .map(ConstructorMapper.of(TakenIn.class))
            .list());
  }
}
