package org.rapporteur.archive.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;

/**
 * What loading the reports of events and of meetings have in common: which rows, and their parties.
 *
 * @param kind event or meeting: the tables are named after it
 * @param select the columns of a report, up to WHERE
 * @param mapper makes a report without parties of them
 */
record ReportQuery(String kind, String select, RowMapper<Told> mapper) {
  private static final int COPIES = 3;

  List<Told> ofArticle(Handle handle, long article) {
    return whole(
        handle,
        handle
            .createQuery(select + " WHERE r.article = :article")
            .bind("article", article)
            .map(mapper)
            .list());
  }

  List<Told> ofCopies(Handle handle, long copyOf, long except) {
    return whole(
        handle,
        handle
            .createQuery(
                select
                    + """
                     WHERE r.article IN (
                      SELECT id FROM article WHERE copy_of = :root AND id <> :except
                      ORDER BY id <> :root, id LIMIT :copies)
                    """)
            .bind("root", copyOf)
            .bind("except", except)
            .bind("copies", COPIES)
            .map(mapper)
            .list());
  }

  List<Told> ofRecords(Handle handle, Collection<Long> records) {
    return whole(
        handle,
        handle
            .createQuery(
                select + " WHERE r." + kind + " IN (SELECT value FROM json_each(:records))")
            .bind("records", records.toString())
            .map(mapper)
            .list());
  }

  List<Told> sample(Handle handle, Collection<Long> records) {
    String of = "SELECT s.id FROM " + kind + "_report AS s WHERE s." + kind + " = wanted.value";
    return whole(
        handle,
        handle
            .createQuery(
                select
                    + " WHERE r.id IN (SELECT r2.id FROM json_each(:records) AS wanted CROSS JOIN "
                    + kind
                    + "_report AS r2 ON r2.id IN ("
                    + of
                    + " ORDER BY s.id LIMIT :sample))")
            .bind("records", records.toString())
            .bind("sample", Reports.SAMPLE)
            .map(mapper)
            .list());
  }

  private List<Told> whole(Handle handle, List<Told> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    String ids = bare.stream().map(Told::id).toList().toString();
    Map<Long, List<Member>> members = members(handle, ids);
    Map<Long, Set<String>> topics = kind.equals(EventReports.KIND) ? topics(handle, ids) : Map.of();
    return bare.stream()
        .map(told ->
            told.withParties(
                members.getOrDefault(told.id(), List.of()),
                topics.getOrDefault(told.id(), told.topics())))
        .sorted(Told.ORDER)
        .toList();
  }

  private Map<Long, List<Member>> members(Handle handle, String ids) {
    Map<Long, List<Member>> members = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT p.report, p.role, p.entity, e.name, e.type, e.country, e.sector, e.iso
            FROM json_each(:ids) AS wanted
            """
                + "CROSS JOIN "
                + kind
                + """
                _report_party AS p ON p.report = wanted.value
                JOIN entity AS e ON e.id = p.entity
                ORDER BY p.report, p.role, p.position
                """)
        .bind("ids", ids)
        .map((row, context) ->
            members
                .computeIfAbsent(row.getLong(1), report -> new ArrayList<>())
                .add(
                    new Member(
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        Countries.now(row.getString(6)),
                        row.getString(7),
                        row.getString(8) != null)))
        .list();
    return members;
  }

  private static Map<Long, Set<String>> topics(Handle handle, String ids) {
    Map<Long, Set<String>> topics = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT t.event_report, r.label FROM json_each(:ids) AS wanted
            CROSS JOIN event_topic AS t ON t.event_report = wanted.value
            JOIN topic_report AS r ON r.id = t.topic_report
            """)
        .bind("ids", ids)
        .map((row, context) ->
            topics.computeIfAbsent(row.getLong(1), report -> new HashSet<>()).add(row.getString(2)))
        .list();
    return topics;
  }

  static @Nullable Where place(ResultSet row) throws SQLException {
    long entity = row.getLong("place");
    if (row.wasNull()) {
      return null;
    }
    return new Where(
        entity,
        row.getString("place_name"),
        row.getString("place_country"),
        row.getString("place_iso") != null,
        EntityType.GPE.name().equals(row.getString("place_type")),
        row.getString("place_role"));
  }

  static @Nullable When when(ResultSet row) throws SQLException {
    return When.of(
        row.getString("date_start"),
        row.getString("date_end"),
        row.getString("date_precision"),
        row.getString("date_basis"),
        When.published(row.getString("published")));
  }

  static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  /** Reads labels as they are stored: {@code |a|b|}. */
  static Set<String> labels(String stored) {
    return Arrays.stream(stored.split("\\|"))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.toSet());
  }
}
