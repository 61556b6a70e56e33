package org.rapporteur.reader.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Token;

/**
 * What nobody thought of may have happened all the same: "nobody imagined that they would expel
 * ninety" denies the thought, not the expulsion.
 */
final class Unthought {
  private static final int HIGHEST_CLIMB = 5;
  private static final Set<String> NOBODY = Set.of("nobody", "no", "no-one", "none", "neither");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");
  private static final Set<String> OPEN = Set.of("would", "could", "might", "should", "to");

  /** Only the past leaves open what came: who now believes that nothing happened denies it. */
  private static final Set<String> KNEW =
      Set.of("knew", "known", "realised", "realized", "noticed", "learned", "learnt");

  private static final Set<String> THOUGHT =
      Set.of(
          "thought",
          "believed",
          "imagined",
          "expected",
          "supposed",
          "suspected",
          "assumed",
          "foresaw",
          "foreseen",
          "dreamed",
          "dreamt",
          "predicted",
          "anticipated",
          "guessed");

  private Unthought() {}

  /** The status of an act whose denial belongs to the thought of it. */
  static Status of(Tree tree, int act, Status status, Trace trace) {
    if (status != Status.NEGATED) {
      return status;
    }
    int at = act;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0 && !isDenied(tree, at); step++) {
      Token here = tree.token(at);
      Optional<Token> verb = tree.head(at).filter(head -> Tree.is(here, "ccomp"));
      if (verb.isPresent()) {
        return isNobodys(tree, verb.get()) ? granted(tree, at, verb.get(), trace) : status;
      }
      at = here.head();
    }
    return status;
  }

  private static boolean isDenied(Tree tree, int word) {
    return tree.children(word).stream().anyMatch(child -> Tree.says(child, NOT));
  }

  private static boolean isNobodys(Tree tree, Token verb) {
    boolean thinks = Tree.says(verb, THOUGHT) || Tree.says(verb, KNEW);
    return thinks
        && tree.children(verb.index(), "nsubj")
            .anyMatch(subject ->
                Tree.says(subject, NOBODY)
                    || tree.children(subject.index(), "det").anyMatch(d -> Tree.says(d, NOBODY)));
  }

  private static Status granted(Tree tree, int clause, Token verb, Trace trace) {
    boolean open = tree.children(clause).stream().anyMatch(child -> Tree.says(child, OPEN));
    boolean known = Tree.says(verb, KNEW);
    Status status = open ? Status.HYPOTHETICAL : known ? Status.ACTUAL : Status.POSSIBLE;
    trace.reason("status", status.label(), "nobody's thought is denied, not the act", 1);
    return status;
  }
}
