package org.rapporteur.reader.relation;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Predicate;
import org.rapporteur.reader.entity.Cast;

/**
 * Lets the office of a person decide between leading a state and serving it: a foreign minister
 * whom the model takes for the head of a state serves it.
 */
final class Posts {
  private static final Set<Predicate> POSTS = Set.of(Predicate.LEADS, Predicate.WORKS_FOR);

  private final Offices offices = new Offices();

  Claim correct(Claim claim, Cast cast) {
    Entity person = cast.entity(claim.subject());
    boolean state = cast.entity(claim.object()).type() == EntityType.GPE;
    boolean looksUp = person.ids().containsKey("office");
    if (!POSTS.contains(claim.predicate()) || !state || person.office() == null || looksUp) {
      return claim;
    }
    return offices
        .find(List.of(person.office().split(" ")))
        .filter(office -> POSTS.contains(office.predicate()))
        .map(office -> claim.withPredicate(office.predicate()))
        .orElse(claim);
  }
}
