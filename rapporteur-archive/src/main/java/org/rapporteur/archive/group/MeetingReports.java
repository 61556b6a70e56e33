package org.rapporteur.archive.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Loads what articles say about meetings. */
final class MeetingReports implements Reports {
  static final String KIND = "meeting";
  static final String PARTICIPANT = "participant";
  static final String VISITOR = "visitor";
  static final String HOST = "host";

  private static final ReportQuery QUERY =
      new ReportQuery(
          KIND,
          """
          SELECT r.*, a.copy_of, a.published, NULL AS place_role, p.name AS place_name,
            p.country AS place_country, p.iso AS place_iso, p.type AS place_type
          FROM meeting_report AS r
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
    return new Told(
        row.getLong("id"),
        row.getString("key"),
        row.getLong("article"),
        row.getLong("copy_of"),
        When.published(row.getString("published")),
        ReportQuery.number(row, "meeting"),
        new Code(row.getString("kind"), null, 0, 0, null, null),
        row.getString("status"),
        false,
        null,
        ReportQuery.place(row),
        ReportQuery.when(row),
        List.of(),
        ReportQuery.labels(row.getString("topics")),
        Set.of(),
        row.getString("words"),
        row.getInt("start_at"),
        1);
  }
}
