package org.rapporteur.archive.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Founding founding = new Founding(change, gazetteer, articleKey, all);
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
        founding.complete(known, sought);
      } else {
        known = founding.make(sought);
        candidates.add(sought, known);
      }
      taken.add(known.id());
      linked.put(sought.entity().id(), new Linked.Entry(known.id(), known.key()));
    }
    founding.write();
    return new Linked(linked);
  }
}
