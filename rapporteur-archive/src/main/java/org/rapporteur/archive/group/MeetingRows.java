package org.rapporteur.archive.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;

/** The rows of meetings and of their parties. */
final class MeetingRows implements Rows {
  @Override
  public void insert(Change change, List<Fresh> records) {
    PreparedBatch batch =
        change
            .handle()
            .prepareBatch(
                """
                INSERT INTO meeting (id, key, kind, status, place, date_start, date_end,
                  date_precision, date_basis, day, topics, first, reports, articles,
                  independent, conflicts, fingerprint, added, changed)
                VALUES (:id, :key, :kind, :status, :place, :start, :end, :precision, :basis,
                  :day, :topics, :first, :reports, :articles, :independent, :conflicts,
                  :fingerprint, :version, :version)

                """);
    for (Fresh fresh : records) {
      bound(batch, fresh.merged())
          .bind("id", fresh.id())
          .bind("key", fresh.key())
          .bind("version", change.version())
          .add();
    }
    batch.execute();
    Map<Long, List<Member>> parties = new LinkedHashMap<>();
    records.forEach(fresh -> parties.put(fresh.id(), fresh.merged().parties()));
    Rows.insertParties(change.handle(), "meeting", parties);
  }

  @Override
  public void update(Change change, List<Known> records) {
    Handle handle = change.handle();
    PreparedBatch batch =
        handle.prepareBatch(
            """
                UPDATE meeting SET kind = :kind, status = :status, place = :place,
                  date_start = :start, date_end = :end, date_precision = :precision,
                  date_basis = :basis, day = :day, topics = :topics, first = :first,
                  reports = :reports, articles = :articles, independent = :independent,
                  conflicts = :conflicts, fingerprint = :fingerprint, verdict = NULL,
                  withdrawn = NULL, replaced_by = NULL,
                  changed = iif(:isChanged, :version, changed)
                WHERE id = :id
            """);
    PreparedBatch forget = handle.prepareBatch("DELETE FROM meeting_party WHERE meeting = ?");
    Map<Long, List<Member>> parties = new LinkedHashMap<>();
    for (Known known : records) {
      bound(batch, known.merged())
          .bind("isChanged", known.changed())
          .bind("version", change.version())
          .bind("id", known.id())
          .add();
      forget.add(known.id());
      parties.put(known.id(), known.merged().parties());
    }
    batch.execute();
    forget.execute();
    Rows.insertParties(handle, "meeting", parties);
  }

  private static PreparedBatch bound(PreparedBatch statement, Merged merged) {
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
}
