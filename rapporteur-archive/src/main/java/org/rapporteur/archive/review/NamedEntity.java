package org.rapporteur.archive.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.FoldedName;

/**
 * An entity that a user names.
 *
 * @param key of the entity
 * @param name it goes by
 * @param articles how many speak of it
 */
record NamedEntity(String key, String name, int articles) {
  private static final int SHOWN = 5;

  /**
   * Finds the entity of a name, alias or key.
   *
   * @throws WrongCorrection if there is none, or several that are spoken of as often
   */
  static NamedEntity find(Handle handle, String written) {
    List<NamedEntity> found =
        handle
            .createQuery(
                """
                SELECT DISTINCT e.key, e.name, e.articles
                FROM entity e LEFT JOIN entity_name n ON n.entity = e.id
                WHERE (n.folded = :folded OR e.key = :written OR e.wikidata = :written
                       OR (e.iso = :written))
                  AND e.withdrawn IS NULL
                ORDER BY e.articles DESC, e.key
                """)
            .bind("folded", FoldedName.of(written))
            .bind("written", written)
            .map(ConstructorMapper.of(NamedEntity.class))
            .list();
    if (found.isEmpty()) {
      throw new WrongCorrection(
          "no entity of the archive is called \""
              + written
              + "\": look for it with 'rapporteur entities --text WORDS'");
    }
    boolean clear = found.size() == 1 || found.get(0).articles() > 2 * found.get(1).articles();
    if (!clear) {
      throw new WrongCorrection(
          "several entities are called \""
              + written
              + "\": give the key of one of them: "
              + found.stream()
                  .limit(SHOWN)
                  .map(entity -> entity.key() + " (" + entity.name() + ")")
                  .collect(Collectors.joining(", ")));
    }
    return found.get(0);
  }

  /** Follows an entity that was joined with another to the one that took its place. */
  static @Nullable String present(Handle handle, @Nullable String key) {
    if (key == null) {
      return null;
    }
    return handle
        .createQuery(
            """
            WITH RECURSIVE way (key, replaced_by) AS (
              SELECT key, replaced_by FROM entity WHERE key = :key
              UNION
              SELECT e.key, e.replaced_by FROM entity e JOIN way w ON e.key = w.replaced_by
            )
            SELECT key FROM way WHERE replaced_by IS NULL
            """)
        .bind("key", key)
        .mapTo(String.class)
        .findFirst()
        .orElse(key);
  }
}
