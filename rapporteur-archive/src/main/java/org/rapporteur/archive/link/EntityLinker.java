package org.rapporteur.archive.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;

/**
 * Finds for the entities of an article those of the archive, and makes those that it lacks: by
 * identifiers first; persons by their full name; bodies by name or acronym and country. What a user
 * ruled comes before all that.
 */
public final class EntityLinker {
  private final Gazetteer gazetteer;

  /** Links entities, with the coordinates that a gazetteer knows. */
  public EntityLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns what the entities of an article were linked to, to link them again. */
  public Earlier earlier(Change change, long article) {
    return new Earlier(EntityTable.ofArticle(change.handle(), article));
  }

  /**
   * Links the entities of an article.
   *
   * @param earlier what they were linked to when it was read before; this stays where it can
   */
  public Linked link(Change change, String articleKey, Reading reading, Earlier earlier) {
    List<Sought> all =
        reading.entities().stream()
            .map(Sought::of)
            // whom the article names in full is settled before whom it names by surname only
            .sorted(Comparator.comparing(Sought::isBarePerson))
            .toList();
    Candidates candidates = Candidates.load(change.handle(), all);
    Map<String, String> pins = EntityRulings.pins(change.handle(), articleKey);
    Map<String, Linked.Entry> linked = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Sought sought : all) {
      Optional<KnownEntity> chosen =
          Optional.ofNullable(pins.get(sought.entity().id()))
              .flatMap(key -> EntityTable.byKey(change.handle(), key))
              .or(() -> earlier.of(sought))
              .or(() -> EntityRules.choose(sought, candidates, taken));
      KnownEntity known;
      if (chosen.isPresent()) {
        known = chosen.get();
        EntityTable.complete(change, known, sought);
      } else {
        known = make(change, sought, articleKey);
        candidates.add(sought, known);
      }
      taken.add(known.id());
      linked.put(sought.entity().id(), new Linked.Entry(known.id(), known.key()));
    }
    return new Linked(linked);
  }

  private KnownEntity make(Change change, Sought sought, String articleKey) {
    String own = own(sought, articleKey);
    List<String> keys =
        sought.isBarePerson() && sought.country() == null
            ? List.of(own)
            : List.of(plain(sought), own);
    for (String key : keys) {
      Optional<KnownEntity> same = EntityTable.byKey(change.handle(), key);
      if (same.isEmpty()) {
        return EntityTable.insert(
            change, key, sought, gazetteer.find(sought.entity().ids()).orElse(null));
      }
      // the key may lead on to what a user joined it with; what the article founded is its own
      if (same.get().gone() || !same.get().key().equals(key) || key.equals(own)) {
        EntityTable.complete(change, same.get(), sought);
        return same.get();
      }
    }
    throw new IllegalStateException("the last key is always the article's own");
  }

  private static String plain(Sought sought) {
    return sought.identifiers().isEmpty() ? sought.key("") : sought.identifiers().get(0);
  }

  private static String own(Sought sought, String articleKey) {
    return RecordKey.of(RecordKind.ENTITY, List.of(plain(sought), articleKey));
  }
}
