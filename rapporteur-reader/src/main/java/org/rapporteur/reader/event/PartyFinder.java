package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;

/**
 * Resolves who acted and upon whom: by the encoder's arcs inside the sentence, else by its links
 * over the article, else by the tree, else as in the same act told before.
 */
final class PartyFinder {
  private static final double TREE_SCORE = 0.4;
  private static final double LINK_SCORE = 0.6;
  private static final int MOST_PARTIES = 40;
  private static final Set<String> OBSERVERS =
      Set.of(
          "analyst",
          "expert",
          "commentator",
          "scholar",
          "historian",
          "scientist",
          "researcher",
          "professor",
          "lecturer",
          "columnist",
          "correspondent",
          "journalist",
          "reporter");

  private static final double HISTORY_SCORE = 0.5;

  private final Lookup cast;
  private final History history = new History();
  private final Visits visits;
  private final PlaceFinder places;

  PartyFinder(Lookup cast, PlaceFinder places) {
    this.cast = cast;
    this.visits = new Visits(cast);
    this.places = places;
  }

  /** A party that might fill a role. */
  private record Weighed(
      Role role, String entity, @Nullable Span words, String source, double score) {}

  Parties find(Tree tree, Trigger trigger, Trace trace) {
    int sentence = tree.sentence().index();
    PartyRules.Rule rule = PartyRules.of(trigger.type());
    List<Weighed> weighed = new ArrayList<>(arcs(tree, trigger, trace));
    List<TreeRoles.Found> shapes = null;
    for (Role role : List.of(Role.ACTOR, Role.RECIPIENT)) {
      if (has(weighed, role)) {
        continue;
      }
      weighed.addAll(links(sentence, trigger, role));
      boolean wanted = role == Role.ACTOR || rule.needsRecipient();
      if (wanted && !has(weighed, role)) {
        shapes = shapes == null ? new TreeRoles(tree).find(trigger.token(), rule) : shapes;
        weighed.addAll(shapes(sentence, shapes, role));
      }
      if (!has(weighed, role)) {
        String lemma = tree.token(trigger.token()).lemma();
        weighed.addAll(told(history.sameWord(trigger.type(), lemma, role), role));
      }
    }
    weighed.removeAll(wrongHosts(tree, trigger, weighed));
    Parties parties = choose(weighed, trace);
    history.add(trigger.type(), tree.token(trigger.token()).lemma(), parties);
    return parties;
  }

  /** Hosts from elsewhere in the article who cannot be hosts here. */
  private List<Weighed> wrongHosts(Tree tree, Trigger trigger, List<Weighed> weighed) {
    Set<String> visitors = new HashSet<>();
    weighed.stream().filter(w -> w.role() == Role.ACTOR).forEach(w -> visitors.add(w.entity()));
    String place = places.stated(tree, trigger).map(Place::entity).orElse(null);
    return weighed.stream()
        .filter(w -> w.role() == Role.RECIPIENT && w.words() == null)
        .filter(w -> !visits.mayBeHost(w.entity(), visitors, place, trigger))
        .toList();
  }

  private List<Weighed> told(List<Party> parties, Role role) {
    return parties.stream()
        .filter(party -> isNamed(party.entity()))
        .map(party -> new Weighed(role, party.entity(), null, "earlier act", HISTORY_SCORE))
        .toList();
  }

  private static boolean has(List<Weighed> weighed, Role role) {
    return weighed.stream().anyMatch(w -> w.role() == role);
  }

  /** The encoder's arcs; the other members of a coordination share the role of the first. */
  private List<Weighed> arcs(Tree tree, Trigger trigger, Trace trace) {
    Set<Integer> sufferers = sufferers(tree, trigger);
    Map<Integer, Arc> best = new LinkedHashMap<>();
    for (Arc arc : trigger.arcs()) {
      boolean does = arc.role() == Role.ACTOR && !sufferers.contains(arc.token());
      if (does || arc.role() == Role.RECIPIENT) {
        best.merge(arc.token(), arc, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    for (Arc arc : List.copyOf(best.values())) {
      for (Token other : tree.conjuncts(arc.token())) {
        if (!tree.isVerb(other.index())) {
          best.putIfAbsent(other.index(), new Arc(arc.role(), other.index(), arc.score()));
        }
      }
    }
    visits
        .sent(tree, trigger)
        .ifPresent(visitor -> {
          best.values().removeIf(arc -> arc.role() == Role.ACTOR);
          best.put(visitor.index(), new Arc(Role.ACTOR, visitor.index(), trigger.score()));
        });
    List<Weighed> found = new ArrayList<>();
    for (Arc arc : best.values()) {
      List<Weighed> parties =
          phrase(tree.sentence().index(), arc.token(), arc.role(), "arc", arc.score());
      if (parties.isEmpty()) {
        parties = modifiers(tree, arc);
      }
      if (parties.isEmpty() && trace.isOn()) {
        String words = cast.phrase(tree.sentence().index(), arc.token()).text();
        trace.candidate(
            new Explanation.Candidate(
                label(arc.role()), "", words, "arc", arc.score(), false, "stands for no party"));
      }
      found.addAll(parties);
    }
    return found;
  }

  /** Those whom "killed" behind their noun describes did not kill, whatever the encoder says. */
  private static Set<Integer> sufferers(Tree tree, Trigger trigger) {
    return PartyRules.of(trigger.type()).needsRecipient()
        ? new Participles(tree).sufferers(trigger.token())
        : Set.of();
  }

  private List<Weighed> phrase(int sentence, int token, Role role, String source, double score) {
    List<String> entities = cast.at(sentence, token);
    if (entities.isEmpty()) {
      return List.of();
    }
    Span words = cast.phrase(sentence, token);
    return entities.stream()
        .filter(entity -> role == Role.RECIPIENT || cast.entity(entity).type() != EntityType.LAW)
        .map(entity -> new Weighed(role, entity, words, source, score))
        .toList();
  }

  /** A phrase that is no party itself may name one: the army of Mali, Russian forces. */
  private List<Weighed> modifiers(Tree tree, Arc arc) {
    List<Weighed> found = new ArrayList<>();
    for (Token token : tree.children(arc.token())) {
      boolean names =
          Tree.is(token, "amod") || Tree.is(token, "compound") || Tree.is(token, "nmod");
      if (names && found.isEmpty()) {
        int sentence = tree.sentence().index();
        found.addAll(
            phrase(sentence, token.index(), arc.role(), "word in the phrase", arc.score()));
      }
    }
    return found;
  }

  /** Parties that the sentence leaves out, by the encoder's links. */
  private List<Weighed> links(int sentence, Trigger trigger, Role role) {
    LinkKind kind = role == Role.ACTOR ? LinkKind.ACTOR : LinkKind.RECIPIENT;
    return cast.linked(kind, sentence, trigger.token()).stream()
        .filter(this::isNamed)
        .filter(entity -> !isObserver(entity))
        .map(entity -> new Weighed(role, entity, null, "link", LINK_SCORE))
        .toList();
  }

  /** Groups without a name and peoples are no parties unless the sentence says so. */
  private boolean isNamed(String entity) {
    EntityType type = cast.entity(entity).type();
    return type != EntityType.GROUP && type != EntityType.NORP;
  }

  /** Who only comments on acts is not taken for their party unless the sentence says so. */
  private boolean isObserver(String entity) {
    String office = cast.entity(entity).office();
    return office != null
        && OBSERVERS.contains(
            office.substring(office.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private List<Weighed> shapes(int sentence, List<TreeRoles.Found> shapes, Role role) {
    List<Weighed> found = new ArrayList<>();
    for (TreeRoles.Found shape : shapes) {
      if (shape.role() == role) {
        found.addAll(phrase(sentence, shape.token(), role, "tree: " + shape.rule(), TREE_SCORE));
      }
    }
    return found;
  }

  /** Each entity plays one role, the one with the better score. */
  private Parties choose(List<Weighed> weighed, Trace trace) {
    List<Weighed> ranked = new ArrayList<>(weighed);
    ranked.sort(Comparator.comparingDouble(Weighed::score).reversed());
    Set<String> seen = new HashSet<>();
    List<Weighed> chosen = new ArrayList<>();
    for (Weighed party : ranked) {
      boolean first = seen.add(party.entity());
      boolean room = chosen.size() < MOST_PARTIES;
      if (first && room) {
        chosen.add(party);
      }
      if (trace.isOn()) {
        String why =
            !first ? "plays a surer role already" : room ? "best for its role" : "too many";
        trace.candidate(candidate(party, first && room, why));
      }
    }
    chosen.sort(Comparator.comparingInt(PartyFinder::place));
    double score = ranked.isEmpty() ? 0 : ranked.get(0).score();
    return new Parties(parties(chosen, Role.ACTOR), parties(chosen, Role.RECIPIENT), score);
  }

  private static int place(Weighed party) {
    return party.words() == null ? Integer.MAX_VALUE : party.words().start();
  }

  private static List<Party> parties(List<Weighed> chosen, Role role) {
    return chosen.stream()
        .filter(party -> party.role() == role)
        .map(party -> new Party(party.entity(), party.words()))
        .toList();
  }

  private Explanation.Candidate candidate(Weighed party, boolean chosen, String why) {
    Span span = party.words();
    String words = span == null ? cast.entity(party.entity()).name() : span.text();
    return new Explanation.Candidate(
        label(party.role()), party.entity(), words, party.source(), party.score(), chosen, why);
  }

  private static String label(Role role) {
    return role == Role.ACTOR ? "actor" : "recipient";
  }
}
