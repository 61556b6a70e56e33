package org.rapporteur.reader.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/** Finds where an act happened: as the sentence says, else with the host of a visit. */
final class PlaceFinder {
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "around");

  private final Lookup cast;

  PlaceFinder(Lookup cast) {
    this.cast = cast;
  }

  Optional<Place> find(Tree tree, Trigger trigger, Parties parties, Trace trace) {
    return stated(tree, trigger, trace).or(() -> host(trigger, parties, trace));
  }

  /** The place that the sentence states. */
  Optional<Place> stated(Tree tree, Trigger trigger) {
    return stated(tree, trigger, Trace.OFF);
  }

  private Optional<Place> stated(Tree tree, Trigger trigger, Trace trace) {
    return arc(tree, trigger, trace).or(() -> beside(tree, trigger.token(), trace));
  }

  private Optional<Place> arc(Tree tree, Trigger trigger, Trace trace) {
    for (Arc arc : trigger.arcs()) {
      if (arc.role() != Role.PLACE) {
        continue;
      }
      Optional<Place> place = stated(tree, arc.token());
      if (place.isPresent()) {
        trace.reason("place", name(place.get()), "the encoder's arc", arc.score());
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> beside(Tree tree, int act, Trace trace) {
    for (Token token : tree.children(act)) {
      boolean phrase = Tree.is(token, "obl") || Tree.is(token, "nmod");
      if (phrase && LOCATIVE.contains(tree.preposition(token.index()))) {
        Optional<Place> place = stated(tree, token.index());
        if (place.isPresent()) {
          trace.reason("place", name(place.get()), "a phrase of place beside the act", 1);
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> stated(Tree tree, int token) {
    int sentence = tree.sentence().index();
    return cast.named(sentence, token)
        .filter(this::isPlace)
        .map(id -> new Place(id, cast.phrase(sentence, token), PlaceRole.STATED));
  }

  private Optional<Place> host(Trigger trigger, Parties parties, Trace trace) {
    if (trigger.mode() != Mode.CONSULT_VISIT) {
      return Optional.empty();
    }
    return parties.recipients().stream()
        .filter(party -> cast.entity(party.entity()).type() == EntityType.GPE)
        .findFirst()
        .map(party -> {
          Place place = new Place(party.entity(), party.span(), PlaceRole.HOST);
          trace.reason("place", name(place), "the host of the visit", 1);
          return place;
        });
  }

  private boolean isPlace(String id) {
    Entity entity = cast.entity(id);
    return PLACES.contains(entity.type());
  }

  private String name(Place place) {
    return cast.entity(place.entity()).name();
  }
}
