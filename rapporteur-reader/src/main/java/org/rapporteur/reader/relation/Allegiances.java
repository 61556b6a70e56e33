package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Predicate;
import org.rapporteur.reader.entity.Cast;

/**
 * Settles whom a person leads or serves, where the places of an article disagree.
 *
 * <p>Where two ministers stand in one sentence, the model at times ties each to both states. A
 * person has one state: the one of the title, else the surest. The office tells whether the person
 * leads it: a foreign minister never does.
 */
final class Allegiances {
  private static final Set<Predicate> TIES = Set.of(Predicate.LEADS, Predicate.WORKS_FOR);
  private static final Set<String> LEADING =
      Set.of(
          "head", "heads", "headed", "lead", "leads", "led", "chair", "chairs", "chaired", "runs");

  private static final Set<String> OBSERVERS =
      Set.of("analyst", "expert", "commentator", "scholar", "historian", "researcher", "economist");

  private static final Set<String> HEADS = Set.of("leader", "head");
  private static final Set<String> OF_THE_WHOLE =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "new",
          "current",
          "acting",
          "interim",
          "transitional",
          "de",
          "facto",
          "supreme",
          "paramount",
          "military",
          "top",
          "the");

  private final Offices offices;

  Allegiances(Offices offices) {
    this.offices = offices;
  }

  List<Claim> settle(List<Claim> claims, Cast cast) {
    List<Claim> fitting = new ArrayList<>();
    Map<String, Claim> states = new HashMap<>();
    for (Claim claim : claims) {
      if (!isTie(claim, cast)) {
        if (!TIES.contains(claim.predicate()) || !isState(claim.subject(), cast)) {
          fitting.add(claim);
        }
        continue;
      }
      Claim told = claim.with(predicate(claim, cast));
      if (isForeign(told, cast) || isOfNoState(told, cast) || isOfAPart(told, cast)) {
        continue;
      }
      fitting.add(told);
      if (isState(told.object(), cast)) {
        states.merge(told.subject(), told, Allegiances::surer);
      }
    }
    return fitting.stream()
        .filter(claim -> {
          Claim state = isTie(claim, cast) ? states.get(claim.subject()) : null;
          return state == null
              || !isState(claim.object(), cast)
              || claim.object().equals(state.object());
        })
        .filter(claim -> !isLesser(claim, fitting, cast))
        .toList();
  }

  private static boolean isTie(Claim claim, Cast cast) {
    return TIES.contains(claim.predicate())
        && cast.entity(claim.subject()).type() == EntityType.PERSON;
  }

  private static boolean isState(String entity, Cast cast) {
    return cast.entity(entity).ids().containsKey("iso3166");
  }

  private static Claim surer(Claim first, Claim second) {
    return second.confidence() > first.confidence() ? second : first;
  }

  private Predicate predicate(Claim claim, Cast cast) {
    String trigger = claim.trigger().text();
    if (!isState(claim.object(), cast)) {
      return LEADING.contains(trigger.toLowerCase(Locale.ROOT))
          ? Predicate.LEADS
          : claim.predicate();
    }
    String office = cast.entity(claim.subject()).office();
    return offices
        .find(office != null && holds(office, trigger) ? office : trigger)
        .or(() -> office == null ? Optional.empty() : offices.find(office))
        .map(Offices.Office::inState)
        .filter(TIES::contains)
        .orElse(claim.predicate());
  }

  // The model may point at one word of an office alone: "Minister" of "Prime Minister".
  private static boolean holds(String office, String word) {
    return (" " + office.toLowerCase(Locale.ROOT) + " ")
        .contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  // A Kuwaiti analyst does not work for Kuwait.
  private static boolean isOfNoState(Claim claim, Cast cast) {
    String trigger = claim.trigger().text().toLowerCase(Locale.ROOT);
    return isState(claim.object(), cast)
        && OBSERVERS.contains(trigger.substring(trigger.lastIndexOf(' ') + 1));
  }

  // An opposition leader or rebel head leads the opposition or the rebels, not the state.
  private static boolean isOfAPart(Claim claim, Cast cast) {
    List<String> words = List.of(claim.trigger().text().toLowerCase(Locale.ROOT).split(" "));
    return claim.predicate() == Predicate.LEADS
        && isState(claim.object(), cast)
        && HEADS.contains(words.get(words.size() - 1))
        && !OF_THE_WHOLE.containsAll(words.subList(0, words.size() - 1));
  }

  // A president who chairs a council leads the state and does not serve it as well.
  private boolean isLesser(Claim claim, List<Claim> all, Cast cast) {
    return claim.predicate() == Predicate.WORKS_FOR
        && isState(claim.object(), cast)
        && offices.find(claim.trigger().text()).stream()
            .anyMatch(office -> office.scope() == Offices.Scope.WITHIN)
        && all.stream()
            .anyMatch(other ->
                other.predicate() == Predicate.LEADS
                    && other.subject().equals(claim.subject())
                    && other.object().equals(claim.object()));
  }

  private static boolean isForeign(Claim claim, Cast cast) {
    Entity person = cast.entity(claim.subject());
    Entity object = cast.entity(claim.object());
    return isState(claim.object(), cast)
        && person.country() != null
        && object.country() != null
        && !person.country().equals(object.country());
  }
}
