package org.rapporteur.archive.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;

/** The rows of events and of their parties. */
final class EventRows implements Rows {
  @Override
  public void insert(Change change, List<Fresh> records) {
    PreparedBatch batch =
        change
            .handle()
            .prepareBatch(
                """
                INSERT INTO event (id, key, type, mode, quad, intensity, cameo, goldstein,
                  status, background, certainty, place, place_role, date_start, date_end,
                  date_precision, date_basis, day, contexts, confidence, first, reports,
                  articles, independent, conflicts, fingerprint, added, changed)
                VALUES (:id, :key, :type, :mode, :quad, :intensity, :cameo, :goldstein, :status,
                  :background, :certainty, :place, :placeRole, :start, :end, :precision,
                  :basis, :day, :contexts, :confidence, :first, :reports, :articles,
                  :independent, :conflicts, :fingerprint, :version, :version)

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
    Rows.insertParties(change.handle(), "event", parties);
  }

  @Override
  public void update(Change change, List<Known> records) {
    Handle handle = change.handle();
    PreparedBatch batch =
        handle.prepareBatch(
            """
                UPDATE event SET type = :type, mode = :mode, quad = :quad,
                  intensity = :intensity, cameo = :cameo, goldstein = :goldstein,
                  status = :status, background = :background, certainty = :certainty,
                  place = :place, place_role = :placeRole, date_start = :start,
                  date_end = :end, date_precision = :precision, date_basis = :basis,
                  day = :day, contexts = :contexts, confidence = :confidence, first = :first,
                  reports = :reports, articles = :articles, independent = :independent,
                  conflicts = :conflicts, fingerprint = :fingerprint, verdict = NULL,
                  withdrawn = NULL, replaced_by = NULL,
                  changed = iif(:isChanged, :version, changed)
                WHERE id = :id
            """);
    PreparedBatch forget = handle.prepareBatch("DELETE FROM event_party WHERE event = ?");
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
    Rows.insertParties(handle, "event", parties);
  }

  private static PreparedBatch bound(PreparedBatch statement, Merged merged) {
    When when = merged.when();
    Where place = merged.place();
    return statement
        .bind("type", merged.code().type())
        .bind("mode", merged.code().mode())
        .bind("quad", merged.code().quad())
        .bind("intensity", merged.code().intensity())
        .bind("cameo", merged.code().cameo())
        .bind("goldstein", merged.code().goldstein())
        .bind("status", merged.status())
        .bind("background", merged.background())
        .bind("certainty", merged.certainty())
        .bind("place", place == null ? null : place.entity())
        .bind("placeRole", place == null ? null : place.role())
        .bind("start", when == null ? null : when.start())
        .bind("end", when == null ? null : when.end())
        .bind("precision", when == null ? null : when.precision())
        .bind("basis", when == null ? null : when.basis())
        .bind("day", merged.day() == null ? null : merged.day().toString())
        .bind("contexts", Merged.stored(merged.contexts()))
        .bind("confidence", merged.confidence())
        .bind("first", merged.first())
        .bind("reports", merged.reports())
        .bind("articles", merged.articles())
        .bind("independent", merged.independent())
        .bind("conflicts", Merged.stored(merged.conflicts()))
        .bind("fingerprint", merged.fingerprint());
  }
}
