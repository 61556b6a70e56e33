package org.rapporteur.archive.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Loads what articles say about acts. */
final class EventReports implements Reports {
  static final String KIND = "event";
  static final String ACTOR = "actor";
  static final String RECIPIENT = "recipient";

  private static final ReportQuery QUERY =
      new ReportQuery(
          KIND,
          """
          SELECT r.*, a.copy_of, a.published, p.name AS place_name, p.country AS place_country,
            p.iso AS place_iso, p.type AS place_type
          FROM event_report AS r
          JOIN article AS a ON a.id = r.article
          LEFT JOIN entity AS p ON p.id = r.place
          """,
          (row, context) -> told(row));

  @Override
  public List<Told> ofArticle(Handle handle, long article) {
    return QUERY.ofArticle(handle, article);
  }

  @Override
  public List<Told> ofCopies(Handle handle, long copyOf, long except) {
    return QUERY.ofCopies(handle, copyOf, except);
  }

  @Override
  public List<Told> ofRecords(Handle handle, Collection<Long> records) {
    return QUERY.ofRecords(handle, records);
  }

  @Override
  public List<Told> sample(Handle handle, Collection<Long> records) {
    return QUERY.sample(handle, records);
  }

  private static Told told(ResultSet row) throws SQLException {
    double goldstein = row.getDouble("goldstein");
    Double known = row.wasNull() ? null : goldstein;
    return new Told(
        row.getLong("id"),
        row.getString("key"),
        row.getLong("article"),
        row.getLong("copy_of"),
        When.published(row.getString("published")),
        ReportQuery.number(row, "event"),
        new Code(
            row.getString("type"),
            row.getString("mode"),
            row.getInt("quad"),
            row.getDouble("intensity"),
            row.getString("cameo"),
            known),
        row.getString("status"),
        row.getBoolean("background"),
        row.getString("certainty"),
        ReportQuery.place(row),
        ReportQuery.when(row),
        List.of(),
        Set.of(),
        ReportQuery.labels(row.getString("contexts")),
        row.getString("words"),
        row.getInt("start_at"),
        row.getDouble("confidence"));
  }
}
