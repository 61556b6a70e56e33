package org.rapporteur.reader.entity;

import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.reader.knowledge.KnowledgeBase;

/** Finds the entities of small articles. */
final class Casts {
  static final EntityFinder FINDER = new EntityFinder(KnowledgeBase.open());

  private Casts() {}

  static Cast find(Parses parses) {
    return FINDER.find(parses.parse(), null);
  }

  /** The names of those that a token stands for. */
  static List<String> names(Cast cast, int sentence, int token) {
    return cast.at(sentence, token).stream().map(id -> cast.entity(id).name()).toList();
  }

  static Entity named(Cast cast, String name) {
    return cast.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
