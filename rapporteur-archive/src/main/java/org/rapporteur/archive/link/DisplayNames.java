package org.rapporteur.archive.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.EntityType;

/**
 * Chooses the name that an entity goes by: for persons the fullest, for all others the most used.
 * What stands in capitals only because a dateline does is no choice while there is another.
 */
public final class DisplayNames {
  private DisplayNames() {}

  /** Chooses anew for these entities. */
  public static void choose(Change change, Set<Long> entities) {
    Map<Long, List<Named>> names =
        names(change.handle(), entities).stream().collect(Collectors.groupingBy(Named::entity));
    names.forEach((entity, all) ->
        best(all)
            .filter(best -> !best.name.equals(best.shown))
            .ifPresent(best -> rename(change, best)));
  }

  private static List<Named> names(Handle handle, Set<Long> entities) {
    return handle
        .createQuery(
            """
            SELECT e.id, e.type, e.name AS shown, n.name, n.articles
            FROM json_each(:ids) AS wanted
            CROSS JOIN entity e ON e.id = wanted.value
            CROSS JOIN entity_name n ON n.entity = e.id
            WHERE n.main = 1
            """)
        .bind("ids", Keys.numbers(entities))
        .map((row, context) ->
            new Named(
                row.getLong("id"),
                EntityType.valueOf(row.getString("type")),
                row.getString("shown"),
                row.getString("name"),
                row.getInt("articles")))
        .list();
  }

  private static Optional<Named> best(List<Named> all) {
    return all.stream()
        .max(
            Comparator.comparing(Named::isCased)
                .thenComparingInt(Named::fullness)
                .thenComparingInt(Named::articles)
                // of two that are used as often the one shown stays
                .thenComparing(Named::isShown)
                .thenComparing(Named::name));
  }

  private static void rename(Change change, Named best) {
    change
        .handle()
        .createUpdate(
            """
            UPDATE entity SET name = :name, changed = :version
            WHERE id = :id AND NOT EXISTS (
              SELECT 1 FROM correction c
              WHERE c.record = entity.key AND c.field = 'name' AND c.undone = 0)
            """)
        .bind("name", best.name)
        .bind("version", change.version())
        .bind("id", best.entity)
        .execute();
  }

  private record Named(long entity, EntityType type, String shown, String name, int articles) {
    boolean isCased() {
      return !name.equals(name.toUpperCase(Locale.ROOT))
          || Appearances.isAcronym(name) && type == EntityType.ORG;
    }

    int fullness() {
      return type == EntityType.PERSON ? Math.min(PersonName.of(name).words().size(), 4) : 0;
    }

    boolean isShown() {
      return name.equals(shown);
    }
  }
}
