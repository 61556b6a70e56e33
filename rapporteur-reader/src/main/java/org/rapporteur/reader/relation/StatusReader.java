package org.rapporteur.reader.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Token;

/**
 * Reads from the words around a trigger whether the relation holds, where the model saw nothing
 * special.
 */
final class StatusReader {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither");
  private static final Set<String> OBJECTS = Set.of("obj", "obl", "nmod");
  private static final Set<String> NONE = Set.of("neither", "no");
  private static final Set<String> GUESSES =
      Set.of("may", "might", "could", "perhaps", "possibly", "maybe");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "would");
  private static final Set<String> PLANS = Set.of("will", "shall");
  private static final Set<String> UNSURE =
      Set.of("potential", "possible", "prospective", "likely", "hypothetical", "would-be");
  private static final Set<String> AHEAD = Set.of("planned", "future", "proposed", "intended");
  private static final Set<String> LACKING = Set.of("lack", "deny", "forgo");

  private StatusReader() {}

  static Status read(Tree tree, int trigger, Predicate predicate, Status seen) {
    if (seen != Status.ACTUAL) {
      return seen;
    }
    // The absence of ties is told by the very words that deny the ties.
    boolean deniable = predicate != Predicate.NO_TIES_WITH && predicate != Predicate.OPPOSES;
    for (Token child : tree.children(trigger)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      if (deniable && NEGATIONS.contains(word)) {
        return Status.NEGATED;
      }
      if (deniable && word.equals("longer") && child.deprel().startsWith("advmod")) {
        return Status.NEGATED;
      }
      if (deniable && word.equals("no") && child.deprel().equals("det")) {
        return Status.NEGATED;
      }
      if (deniable && OBJECTS.contains(child.deprel()) && isNone(tree, child)) {
        return Status.NEGATED;
      }
      if (GUESSES.contains(word) || UNSURE.contains(word)) {
        return Status.POSSIBLE;
      }
      if (CONDITIONS.contains(word)) {
        return Status.HYPOTHETICAL;
      }
      if (AHEAD.contains(word) || PLANS.contains(word) && child.deprel().startsWith("aux")) {
        return Status.PLANNED;
      }
    }
    return deniable && isDeniedAbove(tree, trigger) ? Status.NEGATED : seen;
  }

  /** Belongs to neither alliance, member of no bloc. */
  private static boolean isNone(Tree tree, Token noun) {
    return tree.children(noun.index()).stream()
        .filter(child -> child.deprel().startsWith("det"))
        .anyMatch(child -> NONE.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  // "has not imposed restrictions", "lacks ties": the verb above a noun denies what the noun says.
  private static boolean isDeniedAbove(Tree tree, int trigger) {
    List<Integer> way = tree.upwards(trigger);
    if (way.size() < 2 || !Set.of("obj", "nsubj:pass").contains(tree.token(trigger).deprel())) {
      return false;
    }
    int above = way.get(1);
    return LACKING.contains(tree.token(above).lemma())
        || tree.children(above).stream()
            .anyMatch(child -> NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)));
  }
}
