package org.rapporteur.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;

/** Reads entities, many at once. */
final class EntityRows implements RecordRows<EntityRecord> {
  @Override
  public ListedKind kind() {
    return ListedKind.ENTITY;
  }

  @Override
  public List<EntityRecord> load(Handle handle, List<Long> ids) {
    Map<Long, EntityReference> references = references(handle, ids);
    Map<Long, Integer> articles = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, articles FROM entity WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> articles.put(rows.getLong(1), rows.getInt(2)))
        .list();
    Map<Long, List<String>> aliases = aliases(handle, ids);
    Map<Long, List<EntityRecord.OfficeHeld>> offices = offices(handle, ids);
    Map<Long, Integer> events = counts(handle, ids, ListedKind.EVENT);
    Map<Long, Integer> statements = counts(handle, ids, ListedKind.STATEMENT);
    List<EntityRecord> records = new ArrayList<>();
    for (long id : ids) {
      EntityReference reference = RecordRows.found(references, id);
      records.add(
          new EntityRecord(
              reference,
              aliases.getOrDefault(id, List.of()).stream()
                  .filter(alias -> !alias.equals(reference.name()))
                  .distinct()
                  .toList(),
              offices.getOrDefault(id, List.of()),
              RecordRows.found(articles, id),
              events.getOrDefault(id, 0),
              statements.getOrDefault(id, 0)));
    }
    return records;
  }

  /** Returns entities as other records name them, by row id. */
  static Map<Long, EntityReference> references(Handle handle, Collection<Long> ids) {
    Map<Long, EntityReference> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM entity WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> found.put(rows.getLong("id"), reference(rows)))
        .list();
    return found;
  }

  /** Returns entities as other records name them, by key. */
  static Map<String, EntityReference> byKey(Handle handle, Collection<String> keys) {
    Map<String, EntityReference> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM entity WHERE key IN (<keys>)")
        .bindList(EmptyHandling.NULL_KEYWORD, "keys", List.copyOf(keys))
        .map((rows, context) -> reference(rows))
        .forEach(reference -> found.put(reference.key(), reference));
    return found;
  }

  /** Counts the events that are listed by the role that an entity has in them. */
  static Map<String, Long> roles(Handle handle, long id) {
    Map<String, Long> roles = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT p.role, count(*) FROM event_party p
            JOIN listed l ON l.kind = :kind AND l.id = p.event
            WHERE p.entity = :id GROUP BY p.role
            """)
        .bind("kind", ListedKind.EVENT.number())
        .bind("id", id)
        .map((rows, context) -> roles.put(rows.getString(1), rows.getLong(2)))
        .list();
    return roles;
  }

  private static EntityReference reference(ResultSet rows) throws SQLException {
    return new EntityReference(
        rows.getString("key"),
        rows.getString("name"),
        EntityType.valueOf(rows.getString("type")),
        rows.getString("country"),
        Columns.orNull(rows.getString("sector"), label -> Columns.choice(Sector.values(), label)),
        rows.getString("wikidata"),
        Columns.number(rows, "geonames"),
        rows.getString("iso"),
        Columns.decimal(rows, "latitude"),
        Columns.decimal(rows, "longitude"));
  }

  private static Map<Long, List<String>> aliases(Handle handle, List<Long> ids) {
    Map<Long, List<String>> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT entity, name FROM entity_name
            WHERE entity IN (SELECT value FROM json_each(:ids))
            ORDER BY entity, articles DESC, name
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> RecordRows.add(found, rows.getLong(1), rows.getString(2)))
        .list();
    return found;
  }

  private static Map<Long, List<EntityRecord.OfficeHeld>> offices(Handle handle, List<Long> ids) {
    Map<Long, List<EntityRecord.OfficeHeld>> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT entity, office, country, first, last, articles FROM entity_office
            WHERE entity IN (SELECT value FROM json_each(:ids))
            ORDER BY entity, articles DESC, office, country
            """)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) -> RecordRows.add(found, rows.getLong(1), office(rows)))
        .list();
    return found;
  }

  private static EntityRecord.OfficeHeld office(ResultSet rows) throws SQLException {
    String country = rows.getString("country");
    return new EntityRecord.OfficeHeld(
        rows.getString("office"),
        country.isEmpty() ? null : country,
        Columns.day(rows.getString("first")),
        Columns.day(rows.getString("last")),
        rows.getInt("articles"));
  }

  private static Map<Long, Integer> counts(Handle handle, List<Long> ids, ListedKind kind) {
    Map<Long, Integer> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT j.value, sum(c.records) FROM json_each(:ids) j
            CROSS JOIN listed_count c ON c.kind = :kind AND c.term = :letter || j.value
            GROUP BY j.value
            """)
        .bind("ids", Columns.ids(ids))
        .bind("kind", kind.number())
        .bind("letter", String.valueOf(Term.PARTY.letter()))
        .map((rows, context) -> found.put(rows.getLong(1), rows.getInt(2)))
        .list();
    return found;
  }
}
