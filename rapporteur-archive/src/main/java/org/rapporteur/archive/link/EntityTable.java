package org.rapporteur.archive.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Coordinates;
import org.rapporteur.model.EntityType;

/** The rows of entities. */
final class EntityTable {
  private static final String COLUMNS =
      """
      e.id, e.key, e.type, e.country, e.sector, e.articles,
      coalesce(e.wikidata, e.geonames, e.iso) IS NOT NULL AS identified,
      EXISTS (SELECT 1 FROM entity_surname s WHERE s.entity = e.id) AS full_named,
      e.withdrawn IS NOT NULL AS gone, e.replaced_by
      """;

  private EntityTable() {}

  static List<KnownEntity> byKeys(Handle handle, Collection<String> keys) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + """
                FROM json_each(:keys) AS wanted CROSS JOIN entity e ON e.key = wanted.value
                """)
        .bind("keys", Keys.json(keys))
        .map((row, context) -> known(row))
        .list();
  }

  /** Follows what an entity was joined with. */
  static Optional<KnownEntity> byKey(Handle handle, String key) {
    Optional<KnownEntity> found = byKeys(handle, List.of(key)).stream().findFirst();
    // nobody joins an entity with one that was joined with it, so this ends
    while (found.isPresent() && found.get().replacedBy() != null) {
      found = byKeys(handle, List.of(found.get().replacedBy())).stream().findFirst();
    }
    return found;
  }

  /** Returns the entities that a name alone leads to, by the folded name. */
  static Map<String, List<KnownEntity>> byNames(Handle handle, Collection<String> names) {
    return grouped(
        handle,
        "SELECT DISTINCT n.folded AS wanted, "
            + COLUMNS
            + """
            FROM json_each(:names) AS wanted
            CROSS JOIN entity_name n ON n.folded = wanted.value
            CROSS JOIN entity e ON e.id = n.entity
            WHERE n.main = 1 AND e.withdrawn IS NULL
            ORDER BY e.id
            """,
        names);
  }

  /** Returns the persons with a full name, by the surname. */
  static Map<String, List<KnownEntity>> bySurnames(Handle handle, Collection<String> names) {
    return grouped(
        handle,
        "SELECT n.surname AS wanted, "
            + COLUMNS
            + """
            FROM json_each(:names) AS wanted
            CROSS JOIN entity_surname n ON n.surname = wanted.value
            CROSS JOIN entity e ON e.id = n.entity
            WHERE e.withdrawn IS NULL
            ORDER BY e.id
            """,
        names);
  }

  private static Map<String, List<KnownEntity>> grouped(
      Handle handle, String sql, Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(sql)
        .bind("names", Keys.json(names))
        .map((row, context) -> Map.entry(row.getString("wanted"), known(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Returns the entities of an article that were not joined with others, by its names for them. */
  static Map<String, List<KnownEntity>> ofArticle(Handle handle, long article) {
    return handle
        .createQuery(
            "SELECT p.name AS named, "
                + COLUMNS
                + """
                FROM appearance p JOIN entity e ON e.id = p.entity
                WHERE p.article = :article AND e.replaced_by IS NULL ORDER BY e.id
                """)
        .bind("article", article)
        .map((row, context) -> Map.entry(row.getString("named"), known(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  static List<String> offices(Handle handle, long entity) {
    return handle
        .createQuery("SELECT office FROM entity_office WHERE entity = :entity")
        .bind("entity", entity)
        .mapTo(String.class)
        .list();
  }

  /** Adds rows. */
  static void insert(Change change, Collection<Fresh> rows) {
    PreparedBatch batch =
        change
            .handle()
            .prepareBatch(
                """
                INSERT INTO entity (id, key, type, name, country, sector, wikidata, geonames, iso,
                                    latitude, longitude, added, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    for (Fresh row : rows) {
      Sought sought = row.sought();
      Map<String, String> ids = sought.entity().ids();
      batch.add(
          row.id(),
          row.key(),
          sought.type().name(),
          sought.name(),
          sought.country(),
          sought.sector(),
          ids.get("wikidata"),
          ids.get("geonames"),
          ids.get("iso3166"),
          row.coordinates() == null ? null : row.coordinates().latitude(),
          row.coordinates() == null ? null : row.coordinates().longitude(),
          change.version(),
          change.version());
    }
    batch.execute();
  }

  /** Adds what a new article knows of it and no earlier one did; nothing known is replaced. */
  static void complete(Change change, KnownEntity known, Sought sought) {
    boolean states = known.type() == EntityType.NORP && sought.type() == EntityType.GPE;
    boolean more =
        known.gone()
            || states
            || (known.country() == null && sought.country() != null)
            || (known.sector() == null && sought.sector() != null);
    if (more) {
      change
          .handle()
          .createUpdate(
              """
              UPDATE entity
              SET country = coalesce(country, :country), sector = coalesce(sector, :sector),
                  type = CASE WHEN :states THEN 'GPE' ELSE type END,
                  changed = :version, withdrawn = NULL
              WHERE id = :id
              """)
          .bind("country", sought.country())
          .bind("sector", sought.sector())
          .bind("states", states)
          .bind("version", change.version())
          .bind("id", known.id())
          .execute();
    }
  }

  private static KnownEntity known(ResultSet row) throws SQLException {
    return new KnownEntity(
        row.getLong("id"),
        row.getString("key"),
        EntityType.valueOf(row.getString("type")),
        row.getString("country"),
        row.getString("sector"),
        row.getInt("articles"),
        row.getBoolean("identified"),
        row.getBoolean("full_named"),
        row.getBoolean("gone"),
        row.getString("replaced_by"));
  }

  /**
   * A row to be.
   *
   * @param coordinates of a place, where a gazetteer knows them
   */
  record Fresh(long id, String key, Sought sought, @Nullable Coordinates coordinates) {
    KnownEntity known() {
      return new KnownEntity(
          id,
          key,
          sought.type(),
          sought.country(),
          sought.sector(),
          0,
          !sought.identifiers().isEmpty(),
          false,
          false,
          null);
    }
  }
}
