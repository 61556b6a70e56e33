package org.rapporteur.archive.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.archive.store.Change;

/** The rows of meetings and of their parties. */
final class MeetingRows implements Rows {
  @Override
  public long insert(Change change, String key, Merged merged) {
    long id =
        bound(
                change
                    .handle()
                    .createQuery(
                        """
                        INSERT INTO meeting (key, kind, status, place, date_start, date_end,
                          date_precision, date_basis, day, topics, first, reports, articles,
                          independent, conflicts, fingerprint, added, changed)
                        VALUES (:key, :kind, :status, :place, :start, :end, :precision, :basis,
                          :day, :topics, :first, :reports, :articles, :independent, :conflicts,
                          :fingerprint, :version, :version)
                        RETURNING id
                        """),
                merged)
            .bind("key", key)
            .bind("version", change.version())
            .mapTo(Long.class)
            .one();
    insertParties(change.handle(), id, merged.parties());
    return id;
  }

  @Override
  public void update(Change change, long id, Merged merged, boolean changed) {
    bound(
            change
                .handle()
                .createUpdate(
                    """
                    UPDATE meeting SET kind = :kind, status = :status, place = :place,
                      date_start = :start, date_end = :end, date_precision = :precision,
                      date_basis = :basis, day = :day, topics = :topics, first = :first,
                      reports = :reports, articles = :articles, independent = :independent,
                      conflicts = :conflicts, fingerprint = :fingerprint, verdict = NULL,
                      withdrawn = NULL, replaced_by = NULL,
                      changed = iif(:isChanged, :version, changed)
                    WHERE id = :id
                    """),
            merged)
        .bind("isChanged", changed)
        .bind("version", change.version())
        .bind("id", id)
        .execute();
    change.handle().execute("DELETE FROM meeting_party WHERE meeting = ?", id);
    insertParties(change.handle(), id, merged.parties());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Merged merged) {
    When when = merged.when();
    return statement
        .bind("kind", merged.code().type())
        .bind("status", merged.status())
        .bind("place", merged.place() == null ? null : merged.place().entity())
        .bind("start", when == null ? null : when.start())
        .bind("end", when == null ? null : when.end())
        .bind("precision", when == null ? null : when.precision())
        .bind("basis", when == null ? null : when.basis())
        .bind("day", merged.day() == null ? null : merged.day().toString())
        .bind("topics", Merged.stored(merged.topics()))
        .bind("first", merged.first())
        .bind("reports", merged.reports())
        .bind("articles", merged.articles())
        .bind("independent", merged.independent())
        .bind("conflicts", Merged.stored(merged.conflicts()))
        .bind("fingerprint", merged.fingerprint());
  }

  private static void insertParties(Handle handle, long id, List<Member> parties) {
    if (parties.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO meeting_party (meeting, role, entity, country, position)
            SELECT ?, ?, id, country, ? FROM entity WHERE id = ?
            """);
    Set<String> seen = new HashSet<>();
    int position = 0;
    for (Member party : parties) {
      if (seen.add(party.role() + party.entity())) {
        batch.add(id, party.role(), position++, party.entity());
      }
    }
    batch.execute();
  }
}
