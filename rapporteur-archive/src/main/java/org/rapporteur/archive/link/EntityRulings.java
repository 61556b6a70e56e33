package org.rapporteur.archive.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * What users ruled about which entity is which. It holds for all articles to come; those of before
 * have to be linked again by whoever rules.
 */
public final class EntityRulings {
  private EntityRulings() {}

  /**
   * Makes one entity of two, under the first key.
   *
   * @return keys of the articles that have to be linked again
   * @throws WrongRuling if one of them is not there, or they are one already
   */
  public static List<String> join(Change change, String keep, String other) {
    KnownEntity kept = entity(change.handle(), keep);
    KnownEntity joined = entity(change.handle(), other);
    if (kept.id() == joined.id()) {
      throw new WrongRuling(keep + " and " + other + " are one entity already");
    }
    List<String> articles = articles(change.handle(), joined.id());
    change
        .handle()
        .createUpdate(
            """
            UPDATE entity SET withdrawn = :version, changed = :version, replaced_by = :keep
            WHERE id = :id
            """)
        .bind("version", change.version())
        .bind("keep", kept.key())
        .bind("id", joined.id())
        .execute();
    change
        .handle()
        .createUpdate(
            """
            INSERT OR REPLACE INTO pin (report, record)
            SELECT a.key || '#' || p.local, :keep
            FROM appearance p JOIN article a ON a.id = p.article WHERE p.entity = :id
            """)
        .bind("keep", kept.key())
        .bind("id", joined.id())
        .execute();
    return articles;
  }

  /**
   * Takes some appearances of an entity for another one of the same name.
   *
   * @param appearances each as key of the article, {@code #}, id in the Reading
   * @return key of the other entity
   * @throws WrongRuling if there is no such entity, it does not appear there, or nothing is left
   */
  public static String split(Change change, String key, List<String> appearances) {
    KnownEntity entity = entity(change.handle(), key);
    List<String> all =
        change
            .handle()
            .createQuery(
                """
                SELECT a.key || '#' || p.local FROM appearance p JOIN article a ON a.id = p.article
                WHERE p.entity = :entity
                """)
            .bind("entity", entity.id())
            .mapTo(String.class)
            .list();
    for (String appearance : appearances) {
      if (!all.contains(appearance)) {
        throw new WrongRuling(entity.key() + " does not appear as " + appearance);
      }
    }
    if (appearances.isEmpty() || new HashSet<>(appearances).containsAll(all)) {
      throw new WrongRuling(entity.key() + ": name some of its appearances, not all and not none");
    }
    String fresh =
        RecordKey.of(RecordKind.ENTITY, List.of(entity.key(), "split", appearances.get(0)));
    insert(change, entity.id(), fresh);
    for (String appearance : appearances) {
      change
          .handle()
          .createUpdate("INSERT OR REPLACE INTO pin (report, record) VALUES (:report, :record)")
          .bind("report", appearance)
          .bind("record", fresh)
          .execute();
    }
    return fresh;
  }

  private static void insert(Change change, long like, String key) {
    change
        .handle()
        .createUpdate(
            """
            INSERT OR IGNORE INTO entity (key, type, name, country, sector, added, changed)
            SELECT :key, type, name, country, sector, :version, :version FROM entity
            WHERE id = :like
            """)
        .bind("key", key)
        .bind("version", change.version())
        .bind("like", like)
        .execute();
  }

  /** Carries rulings over to the ids that a new Reading of an article has for the same words. */
  public static void carryOver(Change change, String article, Reading old, Reading fresh) {
    Map<String, String> pins = pins(change.handle(), article);
    if (pins.isEmpty()) {
      return;
    }
    change
        .handle()
        .createUpdate("DELETE FROM pin WHERE report IN (SELECT value FROM json_each(:reports))")
        .bind("reports", Keys.json(pins.keySet().stream().map(l -> article + "#" + l).toList()))
        .execute();
    for (Entity entity : old.entities()) {
      String record = pins.get(entity.id());
      if (record != null) {
        mostAlike(entity, fresh)
            .ifPresent(same ->
                change
                    .handle()
                    .execute(
                        "INSERT OR REPLACE INTO pin (report, record) VALUES (?, ?)",
                        article + "#" + same.id(),
                        record));
      }
    }
  }

  private static Optional<Entity> mostAlike(Entity entity, Reading fresh) {
    Set<Integer> starts = starts(entity);
    Entity best = null;
    int most = 0;
    for (Entity other : fresh.entities()) {
      Set<Integer> shared = starts(other);
      shared.retainAll(starts);
      if (shared.size() > most) {
        best = other;
        most = shared.size();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Set<Integer> starts(Entity entity) {
    Set<Integer> starts = new HashSet<>();
    for (Mention mention : entity.mentions()) {
      Span.Origin original = mention.span().original();
      starts.add(original == null ? mention.span().start() : original.start());
    }
    return starts;
  }

  /** Returns what users ruled about the entities of an article, by their ids in the Reading. */
  static Map<String, String> pins(Handle handle, String article) {
    Map<String, String> pins = new HashMap<>();
    handle
        .createQuery("SELECT report, record FROM pin WHERE report >= :from AND report < :to")
        .bind("from", article + "#")
        .bind("to", article + "$")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(pin -> pins.put(pin.getKey().substring(article.length() + 1), pin.getValue()));
    return pins;
  }

  private static KnownEntity entity(Handle handle, String key) {
    return EntityTable.byKey(handle, key)
        .filter(known -> !known.gone())
        .orElseThrow(() -> new WrongRuling(key + ": there is no such entity in the archive"));
  }

  private static List<String> articles(Handle handle, long entity) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT a.key FROM appearance p JOIN article a ON a.id = p.article
            WHERE p.entity = :entity ORDER BY a.id
            """)
        .bind("entity", entity)
        .mapTo(String.class)
        .list();
  }
}
