package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.DateRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.History;
import org.rapporteur.archive.record.PartyRecord;
import org.rapporteur.archive.record.PlaceRecord;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;

/** Who, where and by whom first told, for many records at once. */
final class Cast {
  private record Named(String role, long entity, @Nullable String office, @Nullable String words) {}

  private final Map<Long, List<Named>> named;
  private final Map<Long, EntityReference> entities;
  private final Map<Long, Long> first;
  private final Map<Long, ReportRecord> reports;

  private Cast(
      Map<Long, List<Named>> named,
      Map<Long, EntityReference> entities,
      Map<Long, Long> first,
      Map<Long, ReportRecord> reports) {
    this.named = named;
    this.entities = entities;
    this.first = first;
    this.reports = reports;
  }

  static Cast of(Handle handle, ListedKind kind, List<Long> ids) {
    Map<Long, List<Named>> named = new HashMap<>();
    handle
        .createQuery(parties(kind))
        .bind("ids", Columns.ids(ids))
        .map((rows, context) ->
            RecordRows.add(
                named,
                rows.getLong(1),
                new Named(
                    rows.getString(2), rows.getLong(3), rows.getString(4), rows.getString(5))))
        .list();
    Set<Long> wanted = new HashSet<>();
    named.values().forEach(some -> some.forEach(party -> wanted.add(party.entity())));
    if (kind == ListedKind.EVENT || kind == ListedKind.MEETING) {
      wanted.addAll(places(handle, kind, ids));
    }
    Map<Long, Long> first = first(handle, kind, ids);
    return new Cast(
        named,
        EntityRows.references(handle, wanted),
        first,
        ReportRows.byId(handle, kind, first.values()));
  }

  List<PartyRecord> parties(long record, String role) {
    List<PartyRecord> parties = new ArrayList<>();
    for (Named party : named.getOrDefault(record, List.of())) {
      if (party.role().equals(role)) {
        parties.add(new PartyRecord(entity(party.entity()), party.office(), party.words()));
      }
    }
    return parties;
  }

  EntityReference entity(long id) {
    return RecordRows.found(entities, id);
  }

  @Nullable PlaceRecord place(@Nullable Long entity, @Nullable PlaceRole role) {
    return entity == null ? null : new PlaceRecord(entity(entity), role);
  }

  @Nullable DateRecord date(ResultSet rows) throws SQLException {
    String precision = rows.getString("date_precision");
    String basis = rows.getString("date_basis");
    return precision == null || basis == null
        ? null
        : new DateRecord(
            rows.getString("date_start"),
            rows.getString("date_end"),
            Columns.choice(TimePrecision.values(), precision),
            Columns.choice(TimeBasis.values(), basis));
  }

  History history(ResultSet rows) throws SQLException {
    return history(rows, List.of());
  }

  History history(ResultSet rows, List<String> conflicts) throws SQLException {
    long id = rows.getLong("id");
    return new History(
        RecordRows.found(reports, RecordRows.found(first, id)),
        rows.getInt("reports"),
        rows.getInt("articles"),
        rows.getInt("independent"),
        conflicts,
        Columns.verdict(rows.getString("verdict")));
  }

  /** Whom the record names, with the office that its first report's article gives. */
  private static String parties(ListedKind kind) {
    return switch (kind) {
      case EVENT, MEETING ->
          """
          SELECT p.%1$s, p.role, p.entity,
                 (SELECT a.office FROM appearance a
                  WHERE a.article = f.article AND a.entity = p.entity AND a.office IS NOT NULL),
                 %2$s
          FROM %1$s_party p JOIN %1$s r ON r.id = p.%1$s LEFT JOIN %1$s_report f ON f.id = r.first
          WHERE p.%1$s IN (SELECT value FROM json_each(:ids))
          ORDER BY p.%1$s, p.role, p.position, p.entity
          """
              .formatted(
                  kind.table(),
                  kind == ListedKind.MEETING
                      ? "NULL"
                      : """
                      CASE r.reports WHEN 1 THEN (
                        SELECT w.words FROM event_report_party w
                        WHERE w.report = f.id AND w.role = p.role AND w.entity = p.entity) END
                      """);
      case STATEMENT ->
          """
          SELECT r.id, 'speaker', r.speaker,
                 (SELECT a.office FROM appearance a
                  WHERE a.article = f.article AND a.entity = r.speaker AND a.office IS NOT NULL),
                 CASE r.reports WHEN 1 THEN f.speaker_words END
          FROM statement r LEFT JOIN statement_report f ON f.id = r.first
          WHERE r.id IN (SELECT value FROM json_each(:ids)) AND r.speaker IS NOT NULL
          """;
      case RELATION ->
          """
          SELECT id, 'subject', subject, NULL, NULL FROM relation
          WHERE id IN (SELECT value FROM json_each(:ids))
          UNION ALL
          SELECT id, 'object', object, NULL, NULL FROM relation
          WHERE id IN (SELECT value FROM json_each(:ids))
          """;
      case TOPIC, ARTICLE, ENTITY -> throw new IllegalArgumentException(kind + " has no parties");
    };
  }

  private static List<Long> places(Handle handle, ListedKind kind, List<Long> ids) {
    String sql =
        "SELECT DISTINCT place FROM %s WHERE id IN (SELECT value FROM json_each(:ids)) AND place IS NOT NULL";
    return handle
        .createQuery(sql.formatted(kind.table()))
        .bind("ids", Columns.ids(ids))
        .mapTo(Long.class)
        .list();
  }

  private static Map<Long, Long> first(Handle handle, ListedKind kind, List<Long> ids) {
    String sql =
        """
        SELECT r.id, coalesce(r.first, (SELECT min(p.id) FROM %1$s_report p WHERE p.%1$s = r.id))
        FROM %1$s r WHERE r.id IN (SELECT value FROM json_each(:ids))
        """;
    Map<Long, Long> found = new HashMap<>();
    handle
        .createQuery(sql.formatted(kind.table()))
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong(1), rows.getLong(2)))
        .list();
    return found;
  }
}
