package org.rapporteur.archive.intake;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Database;

/** Remembers what could not be read, until it can. */
public final class Failures {
  private final Database database;

  /** Remembers it in a database. */
  public Failures(Database database) {
    this.database = database;
  }

  /**
   * Adds failures, or counts one more try of each that is known.
   *
   * @param failures of which origin, place, reason and whether it may pass are taken
   */
  public void add(List<Failure> failures) {
    database.note((handle, now) -> {
      PreparedBatch batch =
          handle.prepareBatch(
              """
              INSERT INTO failure (origin, place, reason, passing, tries, first, last)
              VALUES (:origin, :place, :reason, :passing, 1, :now, :now)
              ON CONFLICT (origin, place) DO UPDATE
              SET reason = excluded.reason, passing = excluded.passing, tries = tries + 1, last = excluded.last,
                doubted = 0
              """);
      failures.forEach(failure ->
          batch
              .bind("origin", failure.origin())
              .bind("place", failure.place())
              .bind("reason", failure.reason())
              .bind("passing", failure.passing())
              .bind("now", now.toString())
              .add());
      return batch.execute();
    });
  }

  /** Doubts every failure of an origin, which is read from its beginning. */
  public void doubt(String origin) {
    change(origin, "UPDATE failure SET doubted = 1 WHERE origin = :origin");
  }

  /** Forgets what is doubted of an origin: it was read to its end, and failed there no more. */
  public void clearDoubted(String origin) {
    change(origin, "DELETE FROM failure WHERE origin = :origin AND doubted = 1");
  }

  private void change(String origin, String sql) {
    if (!isEmpty()) {
      database.note((handle, now) -> handle.createUpdate(sql).bind("origin", origin).execute());
    }
  }

  /** Forgets what failed at these places: they could be read. */
  public void clear(String origin, List<String> places) {
    if (isEmpty()) {
      return;
    }
    database.note((handle, now) ->
        places.stream()
            .mapToInt(place ->
                handle
                    .createUpdate("DELETE FROM failure WHERE origin = :origin AND place = :place")
                    .bind("origin", origin)
                    .bind("place", place)
                    .execute())
            .sum());
  }

  /** Tells whether a place failed before, and would fail again. */
  public boolean isHopeless(String origin, String place) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT EXISTS (
                  SELECT 1 FROM failure
                  WHERE origin = :origin AND place = :place AND passing = 0)
                """)
            .bind("origin", origin)
            .bind("place", place)
            .mapTo(Boolean.class)
            .one());
  }

  /** Hands out every failure, origin by origin. */
  public void each(Consumer<Failure> taker) {
    database.read(handle -> {
      handle
          .createQuery(
              """
              SELECT origin, place, reason, passing, tries, first, last
              FROM failure ORDER BY origin, first, place
              """)
          .map(ConstructorMapper.of(Failure.class))
          .forEach(taker);
      return true;
    });
  }

  /** Returns the failures that were met last, at most so many. */
  public List<Failure> latest(int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT origin, place, reason, passing, tries, first, last
                FROM failure ORDER BY last DESC, origin, place LIMIT :most
                """)
            .bind("most", most)
            .map(ConstructorMapper.of(Failure.class))
            .list());
  }

  /** Returns how many there are. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM failure").mapTo(Long.class).one());
  }

  /** Returns the files and addresses in which something failed. */
  public List<String> origins() {
    return database.read(handle ->
        handle
            .createQuery("SELECT DISTINCT origin FROM failure ORDER BY origin")
            .mapTo(String.class)
            .list());
  }

  private boolean isEmpty() {
    return database.read(handle ->
        handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM failure)").mapTo(Boolean.class).one());
  }
}
