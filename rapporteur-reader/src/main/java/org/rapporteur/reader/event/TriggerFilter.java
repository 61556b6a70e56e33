package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reader.parse.Trigger;

/** Keeps one trigger for each act: "held talks" and "carry out" name one act, not two. */
final class TriggerFilter {
  private TriggerFilter() {}

  static List<Trigger> keep(Tree tree) {
    List<Trigger> likely =
        tree.sentence().triggers().stream()
            .sorted(Comparator.comparingInt(Trigger::token))
            .toList();
    Set<Integer> tokens = new HashSet<>();
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : likely) {
      if (!isSecondWord(tree, trigger, likely) && tokens.add(trigger.token())) {
        kept.add(trigger);
      }
    }
    return kept;
  }

  private static boolean isSecondWord(Tree tree, Trigger trigger, List<Trigger> all) {
    return all.stream()
        .filter(other -> other.token() != trigger.token() && other.type() == trigger.type())
        .anyMatch(other -> isParticle(tree, trigger, other) || isLightVerb(tree, trigger, other));
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
