package org.rapporteur.archive.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.NextId;
import org.rapporteur.model.Gazetteer;

/** The entities that an article brings: their rows are written together, when all are known. */
final class Founding {
  private final Change change;
  private final Handle handle;
  private final Gazetteer gazetteer;
  private final String article;

  /** Those of before that have a key which an entity of the article may get. */
  private final Map<String, KnownEntity> before = new HashMap<>();

  private final Map<String, EntityTable.Fresh> unwritten = new LinkedHashMap<>();
  private long next;

  Founding(Change change, Gazetteer gazetteer, String article, Collection<Sought> all) {
    this.change = change;
    this.handle = change.handle();
    this.gazetteer = gazetteer;
    this.article = article;
    Set<String> keys = new HashSet<>();
    all.forEach(sought -> keys.addAll(keys(sought)));
    EntityTable.byKeys(handle, keys).forEach(known -> before.put(known.key(), known));
    this.next = NextId.of(handle, "entity");
  }

  /** Makes an entity, or finds that whose key it would get. */
  KnownEntity make(Sought sought) {
    String own = own(sought);
    for (String key : keys(sought)) {
      Optional<KnownEntity> same = byKey(key);
      if (same.isEmpty()) {
        return add(key, sought);
      }
      // the key may lead on to what a user joined it with; what the article founded is its own
      if (same.get().gone() || !same.get().key().equals(key) || key.equals(own)) {
        complete(same.get(), sought);
        return same.get();
      }
    }
    throw new IllegalStateException("the last key is always the article's own");
  }

  /** Adds what the article knows of an entity and no earlier one did. */
  void complete(KnownEntity known, Sought sought) {
    if (unwritten.containsKey(known.key())) {
      write();
    }
    EntityTable.complete(change, known, sought);
  }

  /** Writes the rows of those that are new. */
  void write() {
    if (!unwritten.isEmpty()) {
      EntityTable.insert(change, unwritten.values());
      unwritten.values().forEach(fresh -> before.put(fresh.key(), fresh.known()));
      unwritten.clear();
    }
  }

  private KnownEntity add(String key, Sought sought) {
    EntityTable.Fresh fresh =
        new EntityTable.Fresh(
            next++, key, sought, gazetteer.find(sought.entity().ids()).orElse(null));
    unwritten.put(key, fresh);
    return fresh.known();
  }

  private Optional<KnownEntity> byKey(String key) {
    EntityTable.Fresh fresh = unwritten.get(key);
    if (fresh != null) {
      return Optional.of(fresh.known());
    }
    KnownEntity known = before.get(key);
    return known == null || known.replacedBy() == null
        ? Optional.ofNullable(known)
        : EntityTable.byKey(handle, key);
  }

  /** The keys that an entity may get, the best first; the last is the article's own. */
  private List<String> keys(Sought sought) {
    return sought.isBarePerson() && sought.country() == null
        ? List.of(own(sought))
        : List.of(plain(sought), own(sought));
  }

  private static String plain(Sought sought) {
    return sought.identifiers().isEmpty() ? sought.key("") : sought.identifiers().get(0);
  }

  private String own(Sought sought) {
    return RecordKey.of(RecordKind.ENTITY, List.of(plain(sought), article));
  }
}
