package org.rapporteur.reader.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/**
 * Verbs whose object tells the type: who evacuates villagers rescues them, and who stops mining
 * punishes nobody.
 */
final class ObjectTypes {
  private static final Set<String> EVACUATING = Set.of("evacuate", "evacuation");
  private static final Set<String> FORCED = Set.of("forcibly", "forcefully", "compulsorily");
  private static final Set<String> ARMED =
      Set.of("troop", "soldier", "force", "army", "garrison", "unit", "marine", "regiment");
  private static final Set<EntityType> PEOPLE =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.NORP);
  private static final Set<String> STOPPING = Set.of("stop", "cease", "halt", "quit");
  private static final Set<String> PARTNERED = Set.of("to", "with", "for", "against", "from");

  private final Lookup cast;

  ObjectTypes(Lookup cast) {
    this.cast = cast;
  }

  Trigger correct(Tree tree, Trigger trigger, Trace trace) {
    if (isRescue(tree, trigger)) {
      trace.reason("type", EventType.AID.name(), "people are evacuated", 1);
      return as(trigger, EventType.AID);
    }
    if (isOwnWork(tree, trigger)) {
      trace.reason("type", EventType.RETREAT.name(), "work that nobody else suffers from", 1);
      return as(trigger, EventType.RETREAT);
    }
    return trigger;
  }

  private static Trigger as(Trigger trigger, EventType type) {
    return new Trigger(
        trigger.token(),
        type,
        null,
        trigger.status(),
        trigger.background(),
        trigger.score(),
        trigger.arcs());
  }

  private boolean isRescue(Tree tree, Trigger trigger) {
    int act = trigger.token();
    if (!EVACUATING.contains(tree.token(act).lemma()) || !isMistakenForRescue(trigger)) {
      return false;
    }
    boolean forced = tree.children(act, "advmod").anyMatch(word -> Tree.says(word, FORCED));
    return !forced && evacuated(tree, act).filter(whom -> isPeople(tree, whom)).isPresent();
  }

  private static boolean isMistakenForRescue(Trigger trigger) {
    @Nullable Mode mode = trigger.mode();
    return switch (trigger.type()) {
      case RETREAT -> mode == null || mode == Mode.RETREAT_RELEASE;
      case COERCE -> mode == null || mode == Mode.COERCE_DEPORT;
      default -> false;
    };
  }

  private static Optional<Token> evacuated(Tree tree, int act) {
    boolean passive = new Participles(tree).isPassive(act);
    return Stream.of(
            tree.children(act, "obj"),
            tree.children(act, "nsubj").filter(subject -> passive),
            tree.children(act, "nmod").filter(noun -> tree.preposition(noun.index()).equals("of")))
        .flatMap(tokens -> tokens)
        .findFirst();
  }

  private boolean isPeople(Tree tree, Token whom) {
    return !ARMED.contains(whom.lemma())
        && cast.at(tree.sentence().index(), whom.index()).stream()
            .anyMatch(id -> PEOPLE.contains(cast.entity(id).type()));
  }

  /** Stopped mining, stopped enriching: no side is named that would miss it. */
  private boolean isOwnWork(Tree tree, Trigger trigger) {
    int act = trigger.token();
    if (trigger.type() != EventType.SANCTION || !STOPPING.contains(tree.token(act).lemma())) {
      return false;
    }
    Optional<Token> work =
        tree.children(act, "xcomp").filter(verb -> verb.xpos().equals("VBG")).findFirst();
    boolean partner =
        trigger.arcs().stream().map(Arc::role).anyMatch(role -> role == Role.RECIPIENT)
            || !cast.linked(LinkKind.RECIPIENT, tree.sentence().index(), act).isEmpty();
    return !partner && work.isPresent() && !hasPartner(tree, act, work.get().index());
  }

  private static boolean hasPartner(Tree tree, int act, int work) {
    return Stream.of(act, work)
        .flatMap(verb -> tree.children(verb).stream())
        .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child.index()).stream()))
        .anyMatch(child -> PARTNERED.contains(tree.preposition(child.index())));
  }
}
