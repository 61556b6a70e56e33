package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;

/** Reads meetings, many at once. */
final class MeetingRows implements RecordRows<MeetingRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.MEETING;
  }

  @Override
  public List<MeetingRecord> load(Handle handle, List<Long> ids) {
    Cast cast = Cast.of(handle, ListedKind.MEETING, ids);
    Map<Long, MeetingRecord> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM meeting WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), meeting(rows, cast)))
        .list();
    return ids.stream().map(id -> RecordRows.found(found, id)).toList();
  }

  private static MeetingRecord meeting(ResultSet rows, Cast cast) throws SQLException {
    long id = rows.getLong("id");
    return new MeetingRecord(
        rows.getString("key"),
        Columns.choice(MeetingKind.values(), rows.getString("kind")),
        Columns.choice(MeetingStatus.values(), rows.getString("status")),
        cast.parties(id, "participant"),
        cast.parties(id, "visitor"),
        cast.parties(id, "host"),
        cast.place(Columns.number(rows, "place"), null),
        cast.date(rows),
        Columns.day(rows.getString("day")),
        Columns.labels(rows.getString("topics")),
        cast.history(rows, Columns.labels(rows.getString("conflicts"))));
  }
}
