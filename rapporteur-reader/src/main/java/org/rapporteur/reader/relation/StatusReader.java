package org.rapporteur.reader.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;
import org.rapporteur.reader.event.ActStatus;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Reads whether a relation holds, where the model saw nothing special: from the words around its
 * trigger, from those above it, from the act it shares a word with and from the statement it stands
 * in. "May cut ties", "appears to oppose", "rejected membership" and "denied that it was an ally"
 * state no fact.
 */
final class StatusReader {
  private static final Set<String> OBJECTS = Set.of("obj", "obl", "nmod");
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "csubj", "acl", "advcl");
  private static final Set<String> ASIDES =
      Set.of("appos", "amod", "compound", "flat", "acl:relcl");

  /** What may end is taken for granted. */
  private static final Set<String> ENDINGS =
      Set.of(
          "end",
          "cut",
          "sever",
          "break",
          "suspend",
          "drop",
          "lift",
          "halt",
          "freeze",
          "stop",
          "cease",
          "leave",
          "quit",
          "withdraw",
          "withdrawal",
          "exit");

  /** And so is what may go on. */
  private static final Set<String> GOING_ON =
      Set.of(
          "continue",
          "extend",
          "renew",
          "maintain",
          "keep",
          "remain",
          "stay",
          "retain",
          "expand",
          "deepen",
          "strengthen");

  /** What a noun or preposition says of these stands, whatever becomes of the verb above it. */
  private static final Set<Predicate> STANDING =
      EnumSet.of(
          Predicate.LOCATED_IN,
          Predicate.NEIGHBOR_OF,
          Predicate.CONNECTS,
          Predicate.LEADS,
          Predicate.WORKS_FOR,
          Predicate.FAMILY_OF,
          Predicate.PARTY_TO);

  private final Tree tree;
  private final Hedges hedges;
  private final ActStatus acts;
  private final Words words;

  StatusReader(Tree tree, ActStatus acts, Words words) {
    this.tree = tree;
    this.hedges = new Hedges(tree);
    this.acts = acts;
    this.words = words;
  }

  /** What the model saw, else what the words beside the trigger say. */
  Status near(int trigger, Predicate predicate, Status seen) {
    if (endsMembership(trigger, predicate)) {
      return seen == Status.NEGATED ? seen : Status.ACTUAL;
    }
    if (seen != Status.ACTUAL) {
      return seen;
    }
    if (isDeniable(List.of(trigger), predicate) && isDenied(trigger)) {
      return Status.NEGATED;
    }
    return hedges.beside(trigger).orElse(seen);
  }

  /**
   * What the words above the trigger make of a relation that seems a fact.
   *
   * @param top the word over both sides of the relation
   */
  Status far(int trigger, int top, Predicate predicate, Status near) {
    List<Integer> up = tree.upwards(trigger);
    int end = Math.max(0, up.indexOf(top));
    boolean deniable = isDeniable(up.subList(0, end + 1), predicate);
    if (near != Status.ACTUAL || stands(trigger, predicate, deniable)) {
      return near;
    }
    for (int at = 0; at < up.size() && !takesForGranted(up, at, predicate); at++) {
      Optional<Status> found = at == 0 ? own(trigger) : above(up, at, end);
      found = found.filter(status -> deniable || status != Status.NEGATED);
      if (found.isPresent()) {
        return found.get();
      }
      if (stops(up, at, end)) {
        break;
      }
    }
    return isAside(up) ? near : spoken(trigger, deniable);
  }

  private boolean stands(int trigger, Predicate predicate, boolean deniable) {
    return switch (predicate) {
      // Who plans or wants to join is a candidate.
      case CANDIDATE_FOR -> true;
      case NO_TIES_WITH -> !deniable;
      case MEMBER_OF -> endsMembership(trigger, predicate);
      default -> STANDING.contains(predicate) && !isSaidByClause(trigger, predicate);
    };
  }

  private Status spoken(int trigger, boolean deniable) {
    Status spoken = acts.spoken(trigger, Status.ACTUAL);
    return deniable || spoken != Status.NEGATED ? spoken : Status.ACTUAL;
  }

  private Optional<Status> own(int trigger) {
    return hedges.without(trigger) ? Optional.of(Status.NEGATED) : act(trigger);
  }

  private Optional<Status> act(int word) {
    return acts.ruled(word).filter(status -> status != Status.ACTUAL);
  }

  /** What the word at one place of the way makes of the one below it. */
  private Optional<Status> above(List<Integer> up, int at, int end) {
    Token below = tree.token(up.get(at - 1));
    Token word = tree.token(up.get(at));
    boolean clause = CLAUSES.stream().anyMatch(relation -> is(below, relation));
    Optional<Status> says = clause ? hedges.aboveClause(word) : hedges.aboveNoun(word, below);
    if (is(below, "acl")) {
      return says.filter(status -> isInfinitive(below));
    }
    if (!clause && !isObject(below) || hedges.owned(below.index())) {
      return says.filter(status -> status == Status.NEGATED || !hedges.known(below.index()));
    }
    if (hedges.negated(word.index()) && !is(below, "ccomp")) {
      boolean twice = says.filter(status -> status == Status.NEGATED).isPresent();
      return Optional.of(twice ? Status.POSSIBLE : Status.NEGATED);
    }
    if (!clause && hedges.known(below.index())) {
      return says.filter(status -> status == Status.NEGATED);
    }
    return says.or(() -> hedges.beside(word.index()))
        .or(() -> at <= end ? act(word.index()) : Optional.empty());
  }

  /** Above both sides only what governs the whole clause counts: it seems that, a plan to. */
  private boolean stops(List<Integer> up, int at, int end) {
    Token here = tree.token(up.get(at));
    if (at > 0 && hedges.owned(up.get(at - 1))) {
      return true;
    }
    if (at < end) {
      return here.deprel().equals("nsubj")
          || ASIDES.stream().anyMatch(relation -> is(here, relation));
    }
    boolean shared =
        here.deprel().equals("conj")
            && tree.children(here.index()).stream().noneMatch(child -> is(child, "nsubj"));
    return !(shared
        || is(here, "acl") && isInfinitive(here)
        || is(here, "xcomp")
        || is(here, "ccomp")
        || is(here, "csubj")
        || isDeniedNoun(here));
  }

  /** Who will end or go on with something does it. */
  private boolean takesForGranted(List<Integer> up, int at, Predicate predicate) {
    String lemma = tree.token(up.get(at)).lemma();
    boolean ends = ENDINGS.contains(lemma) && predicate != Predicate.NO_TIES_WITH;
    return at > 0 && (ends || GOING_ON.contains(lemma));
  }

  /** "has not imposed restrictions": the verb above a noun denies what the noun says. */
  private boolean isDeniedNoun(Token noun) {
    return isObject(noun) && noun.head() >= 0 && hedges.negated(noun.head());
  }

  /** A plan to join, not a body that was joined. */
  private boolean isInfinitive(Token verb) {
    return tree.children(verb.index()).stream()
        .anyMatch(child -> child.deprel().equals("mark") && child.lemma().equals("to"));
  }

  private static boolean isObject(Token noun) {
    return noun.deprel().equals("obj") || noun.deprel().equals("nsubj:pass");
  }

  /** Who may leave is a member. */
  private boolean endsMembership(int trigger, Predicate predicate) {
    return predicate == Predicate.MEMBER_OF && ENDINGS.contains(tree.token(trigger).lemma());
  }

  private boolean isSaidByClause(int word, Predicate predicate) {
    return tree.token(word).upos() == Upos.VERB && words.state(predicate, tree.token(word))
        || tree.children(word).stream().anyMatch(child -> child.deprel().equals("cop"));
  }

  private boolean isDenied(int trigger) {
    return hedges.negated(trigger)
        || tree.children(trigger).stream()
            .anyMatch(child -> OBJECTS.contains(child.deprel()) && hedges.ofNone(child.index()));
  }

  /** The absence of ties is told by the very words that deny the ties. */
  private boolean isDeniable(List<Integer> way, Predicate predicate) {
    return switch (predicate) {
      case OPPOSES -> words.state(predicate, tree.token(way.get(0)));
      case NO_TIES_WITH ->
          way.stream().anyMatch(word -> ENDINGS.contains(tree.token(word).lemma()));
      default -> true;
    };
  }

  /**
   * "Its ally Syria", "Ali, a member of the council,": what names somebody is taken for granted,
   * and what another clause of the statement doubts is not doubted here.
   */
  private boolean isAside(List<Integer> up) {
    for (int at : up) {
      Token word = tree.token(at);
      if (is(word, "ccomp")) {
        return false;
      }
      if (ASIDES.stream().anyMatch(relation -> is(word, relation))
          || is(word, "parataxis")
          || is(word, "advcl")) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Token token, String relation) {
    return token.deprel().equals(relation) || token.deprel().startsWith(relation + ":");
  }
}
