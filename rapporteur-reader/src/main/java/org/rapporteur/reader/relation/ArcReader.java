package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.event.ActStatus;
import org.rapporteur.reader.parse.RelationArc;
import org.rapporteur.reader.parse.Sentence;

/** Turns the relation arcs that the model drew between words into claims about entities. */
final class ArcReader {
  private static final Set<Predicate> PLACED =
      Set.of(Predicate.LOCATED_IN, Predicate.CONNECTS, Predicate.CONTROLS);

  private final TriggerFinder triggers = new TriggerFinder();
  private final Words words = new Words();

  List<Claim> read(String text, Sentence sentence, Cast cast, ActStatus acts) {
    List<Claim> claims = new ArrayList<>();
    Tree tree = new Tree(sentence);
    StatusReader statuses = new StatusReader(tree, acts, words);
    for (RelationArc arc : sentence.relations()) {
      TriggerFinder.Place place = triggers.find(text, sentence, arc);
      Status near = statuses.near(place.head(), arc.predicate(), arc.status());
      int top = tree.meeting(arc.subject(), arc.object());
      Status status = statuses.far(place.head(), top, arc.predicate(), near);
      if (status == Status.NEGATED && deniesSomethingElse(tree, place.head(), arc.predicate())) {
        continue;
      }
      boolean noTies = isDenialOfTies(tree, place.head(), arc.predicate(), status);
      Predicate predicate = noTies ? Predicate.NO_TIES_WITH : sought(arc.predicate(), near);
      Status told = noTies ? Status.ACTUAL : status;
      for (String subject : parties(sentence, cast, arc.subject(), arc.predicate())) {
        for (String object : parties(sentence, cast, arc.object(), arc.predicate())) {
          if (!subject.equals(object)) {
            claims.add(new Claim(predicate, subject, object, told, place.span(), arc.score()));
          }
        }
      }
    }
    return claims;
  }

  // "No common frontier" denies no alliance, "never accepted the ruling" no rivalry.
  private boolean deniesSomethingElse(Tree tree, int trigger, Predicate predicate) {
    return Claim.isSymmetric(predicate) && !words.state(predicate, tree.token(trigger));
  }

  // Potential, planned or conditional membership is a candidacy.
  private static Predicate sought(Predicate predicate, Status status) {
    boolean ahead = status == Status.POSSIBLE || status == Status.PLANNED;
    return predicate == Predicate.MEMBER_OF && ahead ? Predicate.CANDIDATE_FOR : predicate;
  }

  // "lacks diplomatic ties with": a relation of its own, not the denial of a friendship.
  private static boolean isDenialOfTies(
      Tree tree, int trigger, Predicate predicate, Status status) {
    return predicate == Predicate.ALLY_OF
        && status == Status.NEGATED
        && tree.children(trigger).stream().anyMatch(child -> child.lemma().equals("diplomatic"));
  }

  // A capital that acts is its state; a capital on the map is a city.
  private static List<String> parties(
      Sentence sentence, Cast cast, int token, Predicate predicate) {
    if (PLACED.contains(predicate)) {
      return cast.named(sentence.index(), token)
          .map(List::of)
          .orElseGet(() -> cast.at(sentence.index(), token));
    }
    return cast.at(sentence.index(), token);
  }
}
