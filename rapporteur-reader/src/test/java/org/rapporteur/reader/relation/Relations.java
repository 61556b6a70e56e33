package org.rapporteur.reader.relation;

import java.util.List;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.Parse;

/** Reads the relations of small articles. */
final class Relations {
  private static final EntityFinder ENTITIES = new EntityFinder(KnowledgeBase.open());
  private static final RelationFinder FINDER = new RelationFinder();

  private Relations() {}

  static Cast cast(Parse parse) {
    return ENTITIES.find(parse, null);
  }

  /** Each as {@code predicate subject object status 'trigger'}. */
  static List<String> read(Parse parse) {
    Cast cast = cast(parse);
    return FINDER.find(parse, cast, List.of()).stream()
        .map(relation ->
            "%s %s %s %s '%s'"
                .formatted(
                    relation.predicate(),
                    cast.entity(relation.subject()).name(),
                    cast.entity(relation.object()).name(),
                    relation.status(),
                    relation.trigger().text()))
        .toList();
  }
}
