package org.rapporteur.reader.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.parse.Token;

/**
 * Finds the condition that an act hangs on: in "If the siege ends, Paris would send food" neither
 * the end nor the sending is more than a thought.
 */
final class Conditions {
  private static final int HIGHEST_CLIMB = 4;
  private static final Set<String> MARKS = Set.of("if", "unless");
  private static final Set<String> INVERTED = Set.of("should", "had", "were");

  private Conditions() {}

  /** The word that sets the condition. */
  static Optional<Token> of(Tree tree, int act) {
    Optional<Token> inside = inside(tree, act);
    return inside.isPresent() ? inside : outside(tree, act);
  }

  /** If they met and signed. */
  private static Optional<Token> inside(Tree tree, int act) {
    int at = act;
    for (int step = 0; step < HIGHEST_CLIMB; step++) {
      Token here = tree.token(at);
      at = Tree.is(here, "conj") && here.head() >= 0 ? here.head() : at;
    }
    return mark(tree, at);
  }

  /** They would have to sign if; "will" and "could" leave it open whether that is a plan. */
  private static Optional<Token> outside(Tree tree, int act) {
    int at = act;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      Optional<Token> clause = conditional(tree, at);
      if (clause.isPresent() && wouldBe(tree, at)) {
        return clause;
      }
      Token here = tree.token(at);
      at = Tree.is(here, "conj") || Tree.is(here, "xcomp") ? here.head() : -1;
    }
    return Optional.empty();
  }

  private static Optional<Token> conditional(Tree tree, int verb) {
    return tree.children(verb, "advcl")
        .flatMap(clause -> mark(tree, clause.index()).stream())
        .findFirst();
  }

  /** If they meet; should they meet. */
  private static Optional<Token> mark(Tree tree, int verb) {
    Optional<Token> marked =
        tree.children(verb, "mark").filter(word -> Tree.says(word, MARKS)).findFirst();
    return marked.or(() -> inverted(tree, verb));
  }

  private static Optional<Token> inverted(Tree tree, int verb) {
    Optional<Token> subject = tree.child(verb, "nsubj");
    boolean clause = Tree.is(tree.token(verb), "advcl");
    return subject.flatMap(doer ->
        tree.children(verb, "aux")
            .filter(aux -> clause && aux.index() < doer.index() && Tree.says(aux, INVERTED))
            .findFirst());
  }

  private static boolean wouldBe(Tree tree, int verb) {
    return tree.children(verb, "aux").anyMatch(aux -> Tree.says(aux, Set.of("would", "'d", "’d")));
  }
}
