package org.rapporteur.reader.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.Group;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.RoleNoun;

/**
 * Tells which bodies rebels and gunmen can be: an armed group, or one of which nothing is known.
 */
final class Fighters {
  private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);

  private Fighters() {}

  /** The FMLN, and no Senate, court or news agency. */
  static boolean mayBe(Draft draft, KnowledgeBase knowledge) {
    return draft.type() == EntityType.ORG
        && draft.names().stream()
            .limit(1)
            .map(place -> place.span().text())
            .allMatch(name -> sector(name, knowledge).filter(s -> !ARMED.contains(s)).isEmpty());
  }

  private static Optional<Sector> sector(String name, KnowledgeBase knowledge) {
    Optional<Group> group = knowledge.group(name);
    Optional<Body> body = group.isPresent() ? Optional.empty() : knowledge.body(name);
    if (group.isPresent() || body.isPresent()) {
      return group
          .flatMap(found -> Optional.ofNullable(found.sector()))
          .or(() -> body.map(Body::sector));
    }
    return Stream.of(name, firstWord(name))
        .flatMap(words -> knowledge.role(words).stream())
        .map(RoleNoun::sector)
        .findFirst();
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
