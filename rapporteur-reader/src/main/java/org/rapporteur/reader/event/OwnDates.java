package org.rapporteur.reader.event;

import java.util.Set;
import org.rapporteur.reader.event.time.TimeMention;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.Token;

/**
 * Tells the dates that things have of their own from those of acts: who rejects the award of 1977
 * or ends a treaty signed in 1956 does so another year.
 */
final class OwnDates {
  private static final int HIGHEST_CLIMB = 12;
  private static final Set<TagType> DATED = Set.of(TagType.LAW, TagType.EVENT);
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
  private static final Set<String> SIDES = Set.of("nsubj", "obj", "iobj");

  private OwnDates() {}

  /** Whether a date belongs to a name, to a noun or to a clause on a noun below the act. */
  static boolean isOfAnother(Tree tree, TimeMention date, int act) {
    return isInName(tree, date, act) || isOfNoun(tree, date, act) || isClaimed(tree, date, act);
  }

  /** Ends the treaty that was signed with its neighbour in 1956: the signing has the date. */
  private static boolean isClaimed(Tree tree, TimeMention date, int act) {
    return tree.sentence().triggers().stream()
        .filter(other -> tree.isVerb(act) && isParticiple(tree.token(other.token())))
        .filter(other -> other.background() && tree.isBelow(other.token(), act))
        .filter(other -> act < other.token() && other.token() < date.first())
        .flatMap(other -> other.arcs().stream())
        .anyMatch(arc -> arc.role() == Role.TIME && date.covers(arc.token()));
  }

  private static boolean isParticiple(Token word) {
    return Tree.is(word, "acl") && PARTICIPLES.contains(word.xpos());
  }

  private static boolean isInName(Tree tree, TimeMention date, int act) {
    return tree.sentence().mentions().stream()
        .filter(name -> DATED.contains(name.type()))
        .filter(name -> name.first() <= date.first() && date.last() <= name.last())
        .anyMatch(name -> !isDoneBy(tree, top(tree, name.first(), name.last()), act));
  }

  /** Agreed in the accord of 1998, the accord of 1998 by which they disarmed. */
  private static boolean isDoneBy(Tree tree, int name, int act) {
    return tree.isBelow(act, name) || tree.preposition(name).equals("in");
  }

  /** Climbs from the date to the act or to the verb that carries it. */
  private static boolean isOfNoun(Tree tree, TimeMention date, int act) {
    int at = top(tree, date.first(), date.last());
    boolean own = tree.preposition(at).equals("of");
    for (int step = 0; step < HIGHEST_CLIMB; step++) {
      Token word = tree.token(at);
      if (word.head() < 0 || word.head() == act || tree.isBelow(act, word.head())) {
        return own && step > 0 && isSide(word);
      }
      own |= isParticiple(word);
      at = word.head();
    }
    return false;
  }

  /** What is done by somebody or to something; the occasion of an act dates it as well. */
  private static boolean isSide(Token noun) {
    return SIDES.stream().anyMatch(relation -> Tree.is(noun, relation));
  }

  private static int top(Tree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tree.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }
}
