package org.rapporteur.reader.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Statement;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Tells whether a sentence takes an act for granted: who doubts that Ankara sent the envoy who
 * broke off the talks doubts neither that somebody broke them off nor that there were talks.
 */
final class Presupposed {
  private static final int HIGHEST_CLIMB = 8;
  private static final Set<String> FACT_MARKS =
      Set.of("since", "because", "after", "when", "while", "although", "though", "as", "where");
  private static final Set<String> KNOWN =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");

  private Presupposed() {}

  static boolean holds(Tree tree, int act, List<Statement> told) {
    Token word = tree.token(act);
    if (word.upos() == Upos.NOUN && isKnown(tree, act)) {
      return tree.head(act).filter(head -> isTold(head, told)).isPresent();
    }
    int at = act;
    for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
      Token here = tree.token(at);
      if (Tree.is(here, "acl")) {
        return isFinite(tree, here) && tree.head(at).filter(head -> isTold(head, told)).isPresent();
      }
      if (Tree.is(here, "advcl")) {
        return tree.children(at, "mark").anyMatch(mark -> Tree.says(mark, FACT_MARKS))
            || tree.children(at, "advmod").anyMatch(mark -> Tree.says(mark, FACT_MARKS));
      }
      if (Tree.is(here, "ccomp") || Tree.is(here, "parataxis") || Tree.is(here, "xcomp")) {
        return false;
      }
      at = here.head();
    }
    return false;
  }

  /** Talks to be held are no fact yet. */
  private static boolean isFinite(Tree tree, Token verb) {
    return tree.children(verb.index(), "mark").noneMatch(mark -> mark.text().equals("to"));
  }

  private static boolean isKnown(Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(child -> Tree.is(child, "det") || Tree.is(child, "nmod"))
        .anyMatch(child -> Tree.says(child, KNOWN));
  }

  private static boolean isTold(Token token, List<Statement> told) {
    return told.stream()
        .flatMap(statement -> statement.content().stream())
        .allMatch(span -> span.start() <= token.start() && token.end() <= span.end());
  }
}
