package org.rapporteur.reader.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.RelationArc;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Finds the words that state a relation: "close allies" in "Britain and France are close allies".
 */
final class TriggerFinder {
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nummod");
  private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ);

  private final Words words = new Words();

  /** Where a relation is stated: the span for the record and its head for negation and hedges. */
  record Place(int head, Span span) {}

  Place find(String text, Sentence sentence, RelationArc arc) {
    Tree tree = new Tree(sentence);
    List<Integer> path = tree.overPath(arc.subject(), arc.object());
    int head =
        onPath(tree, path, arc)
            .or(() -> between(tree, arc))
            .or(() -> lexical(tree, path, arc))
            .orElse(arc.object());
    return new Place(head, span(text, tree, head, arc));
  }

  // The relation's own words: first on the way between the two, then beside it.
  private Optional<Integer> onPath(Tree tree, List<Integer> path, RelationArc arc) {
    Predicate predicate = arc.predicate();
    Optional<Integer> direct =
        path.stream()
            .filter(at -> words.state(predicate, tree.token(at)))
            .min(Comparator.comparing(at -> at == arc.subject() || at == arc.object()));
    return direct.or(() ->
        path.stream()
            .flatMap(at -> tree.children(at).stream())
            .filter(token -> words.state(predicate, token))
            .filter(token -> CONTENT.contains(token.upos()) || token.upos() == Upos.ADP)
            .map(Token::index)
            .findFirst());
  }

  private Optional<Integer> between(Tree tree, RelationArc arc) {
    int low = Math.min(arc.subject(), arc.object());
    int high = Math.max(arc.subject(), arc.object());
    return IntStream.range(low + 1, high)
        .boxed()
        .filter(at -> words.state(arc.predicate(), tree.token(at)))
        .findFirst();
  }

  private static Optional<Integer> lexical(Tree tree, List<Integer> path, RelationArc arc) {
    return path.stream()
        .filter(at -> at != arc.subject() && at != arc.object())
        .filter(at -> CONTENT.contains(tree.token(at).upos()))
        .findFirst();
  }

  private static Span span(String text, Tree tree, int head, RelationArc arc) {
    int first = head;
    if (tree.token(head).upos() == Upos.NOUN) {
      for (Token child : tree.children(head)) {
        boolean modifier = MODIFIERS.contains(child.deprel()) && child.index() < head;
        if (modifier
            && child.upos() != Upos.PROPN
            && child.index() != arc.subject()
            && child.index() != arc.object()) {
          first = Math.min(first, child.index());
        }
      }
      if (first < Math.min(arc.subject(), head) && arc.subject() < head
          || first < Math.min(arc.object(), head) && arc.object() < head) {
        first = head;
      }
    }
    return Span.of(text, tree.token(first).start(), tree.token(head).end());
  }
}
