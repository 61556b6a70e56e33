package org.rapporteur.reader.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Past participles without an auxiliary: in "the relatives of the pilots shot down" the pilots are
 * shot. The parser often takes them for the past tense of a clause that lacks its subject, and then
 * the subject of the sentence seems to shoot; but no English clause in the past tense leaves out
 * subject, object and conjunction.
 */
final class Participles {
  private static final int HIGHEST_CLIMB = 5;
  private static final Set<String> FORMS = Set.of("VBN", "VBD");
  private static final Set<String> OWN = Set.of("nsubj", "csubj", "obj", "aux", "cop", "mark");
  private static final Set<String> RELATIVES =
      Set.of("who", "which", "that", "whom", "whose", "where", "when");

  private final Tree tree;

  Participles(Tree tree) {
    this.tree = tree;
  }

  /** Whether the subject of a verb suffers what the verb says. */
  boolean isPassive(int verb) {
    return isPassive(verb, HIGHEST_CLIMB);
  }

  private boolean isPassive(int verb, int climb) {
    if (tree.isPassive(verb) || isReduced(verb)) {
      return true;
    }
    Token token = tree.token(verb);
    boolean shares = token.deprel().equals("conj") && token.xpos().equals("VBN") && isBare(verb);
    return shares && climb > 0 && tree.isVerb(token.head()) && isPassive(token.head(), climb - 1);
  }

  /** Whether the verb is a participle that stands for a passive clause of its own. */
  boolean isReduced(int verb) {
    Token token = tree.token(verb);
    boolean clause = Tree.is(token, "acl") || Tree.is(token, "advcl");
    return clause && tree.isVerb(verb) && FORMS.contains(token.xpos()) && isBare(verb);
  }

  private boolean isBare(int verb) {
    return tree.children(verb).stream()
        .noneMatch(child ->
            OWN.stream().anyMatch(relation -> Tree.is(child, relation)) && !isBehindWord(child)
                || RELATIVES.contains(child.lemma()));
  }

  /** A subject has no preposition: in "tribute to the men shot dead" the men are its object. */
  private boolean isBehindWord(Token child) {
    return Tree.is(child, "nsubj") && !tree.preposition(child.index()).isEmpty();
  }

  /** Whom a reduced passive clause speaks of; nothing where a comma leaves that open. */
  Optional<Integer> described(int verb) {
    Token token = tree.token(verb);
    if (Tree.is(token, "advcl") && verb < token.head()) {
      return Optional.empty();
    }
    return before(verb).map(this::head);
  }

  /** The noun that the participle follows, adverbs aside. */
  private Optional<Integer> before(int verb) {
    int at = verb - 1;
    while (at >= 0 && tree.token(at).upos() == Upos.ADV) {
      at--;
    }
    return at >= 0 && isNominal(tree.token(at)) ? Optional.of(at) : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, PRON, DET, NUM -> true;
      default -> false;
    };
  }

  /** The head of a name, and what a name in its phrase only places: the mayor of Kigali. */
  private int head(int noun) {
    int at = noun;
    for (int step = 0; step < HIGHEST_CLIMB; step++) {
      Token token = tree.token(at);
      boolean part = Tree.is(token, "flat") || Tree.is(token, "compound");
      boolean place = token.upos() == Upos.PROPN && Tree.is(token, "nmod");
      if (token.head() < 0 || !(part || place) || !isNominal(tree.token(token.head()))) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** The noun that is described and those that it depends on: none of them does the act. */
  Set<Integer> sufferers(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    if (!isReduced(verb)) {
      return found;
    }
    int at = before(verb).orElse(-1);
    while (at >= 0 && found.size() < HIGHEST_CLIMB && isNominal(tree.token(at))) {
      found.add(at);
      at = tree.token(at).head();
    }
    return found;
  }
}
