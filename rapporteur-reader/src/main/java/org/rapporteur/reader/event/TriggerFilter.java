package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/**
 * Keeps one trigger for each act: "held talks", "carry out" and "air strikes" name one act, not
 * two, and the name of a person, body or place and a title name none.
 */
final class TriggerFilter {
  private static final Set<TagType> NAMES =
      EnumSet.of(TagType.PERSON, TagType.ORG, TagType.GPE, TagType.LOC, TagType.FAC, TagType.TITLE);

  private TriggerFilter() {}

  static List<Trigger> keep(Tree tree) {
    List<Trigger> likely =
        tree.sentence().triggers().stream()
            .filter(trigger -> !isInName(tree, trigger))
            .sorted(Comparator.comparingInt(Trigger::token))
            .toList();
    Set<Integer> tokens = new HashSet<>();
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : likely) {
      if (!isSecondWord(tree, trigger, likely) && tokens.add(trigger.token())) {
        kept.add(ofKind(tree, trigger, likely));
      }
    }
    return kept;
  }

  private static boolean isSecondWord(Tree tree, Trigger trigger, List<Trigger> all) {
    return all.stream()
        .filter(other -> other.token() != trigger.token() && other.type() == trigger.type())
        .anyMatch(other ->
            isParticle(tree, trigger, other)
                || isLightVerb(tree, trigger, other)
                || isCompound(tree, trigger, other));
  }

  /** A word in a longer name: the Truce Commission, a chargé d'affaires. */
  private static boolean isInName(Tree tree, Trigger trigger) {
    int act = trigger.token();
    boolean proper = tree.token(act).upos() == Upos.PROPN;
    return tree.sentence().mentions().stream()
        .filter(mention -> NAMES.contains(mention.type()) && mention.last() > mention.first())
        .filter(mention -> proper || mention.type() == TagType.TITLE && isPlain(tree, act))
        .anyMatch(mention -> mention.first() <= act && act <= mention.last());
  }

  /** Not a verb and without a phrase of its own, such as "allegations of fraud". */
  private static boolean isPlain(Tree tree, int noun) {
    return !tree.isVerb(noun) && tree.children(noun, "nmod").findAny().isEmpty();
  }

  private static boolean isCompound(Tree tree, Trigger trigger, Trigger other) {
    return tree.token(trigger.token()).head() == other.token()
        && tree.token(trigger.token()).deprel().equals("compound");
  }

  /** The first noun of a compound tells of what kind the act is: a hunger strike. */
  private static Trigger ofKind(Tree tree, Trigger trigger, List<Trigger> all) {
    return all.stream()
        .filter(other -> other.type() == trigger.type() && other.mode() != null)
        .filter(other -> isCompound(tree, other, trigger))
        .findFirst()
        .map(other ->
            new Trigger(
                trigger.token(),
                trigger.type(),
                other.mode(),
                trigger.status(),
                trigger.background(),
                trigger.score(),
                trigger.arcs()))
        .orElse(trigger);
  }

  private static boolean isParticle(Tree tree, Trigger trigger, Trigger other) {
    return tree.token(trigger.token()).head() == other.token()
        && Tree.is(tree.token(trigger.token()), "compound:prt");
  }

  private static boolean isLightVerb(Tree tree, Trigger verb, Trigger noun) {
    return tree.token(noun.token()).head() == verb.token()
        && Tree.is(tree.token(noun.token()), "obj")
        && TreeRoles.LIGHT_VERBS.contains(tree.token(verb.token()).lemma());
  }
}
