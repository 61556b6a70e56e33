package org.rapporteur.archive.intake;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.rapporteur.archive.store.Database;

/** Remembers the files that were taken in to their end, so that they need not be read again. */
public final class FinishedOrigins {
  private final Database database;

  /** Remembers them in a database. */
  public FinishedOrigins(Database database) {
    this.database = database;
  }

  /**
   * Tells whether a file was taken in to its end, and neither it nor what the user says of its
   * columns has changed since.
   */
  public boolean isFinished(OriginState state) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT EXISTS (
                  SELECT 1 FROM origin
                  WHERE name = :name AND size = :size AND modified = :modified
                    AND mapping = :mapping AND modified <> '' AND finished IS NOT NULL)
                """)
            .bindMethods(state)
            .mapTo(Boolean.class)
            .one());
  }

  /**
   * Remembers that a file was read to its end. One that gave nothing but failures does not count as
   * finished: what is wrong may be put right without changing it.
   *
   * @param state of the file when it was read
   * @param articles how many articles of it were kept
   * @param failures how many places of it could not be read
   */
  public void finish(OriginState state, int articles, int failures) {
    database.note((handle, now) ->
        handle
            .createUpdate(
                """
                INSERT OR REPLACE INTO origin
                  (name, size, modified, mapping, finished, articles, failures)
                VALUES (:name, :size, :modified, :mapping, :finished, :articles, :failures)
                """)
            .bindMethods(state)
            .bind("finished", articles == 0 && failures > 0 ? null : now.toString())
            .bind("articles", articles)
            .bind("failures", failures)
            .execute());
  }

  /** Returns the mapping with which a file was read last; nothing if it never was. */
  public Optional<String> mapping(String name) {
    return database.read(handle ->
        handle
            .createQuery("SELECT mapping FROM origin WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .findOne());
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
