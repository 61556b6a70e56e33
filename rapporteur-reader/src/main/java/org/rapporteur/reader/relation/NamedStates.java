package org.rapporteur.reader.relation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.Dateline;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * The states that an article has spoken of before a place: whose president "President Vigdis
 * Finnbogadottir" is, the article has told by then or leaves to what the reader knows.
 *
 * <p>A state counts only once it acted, as the subject of a sentence or part of one, or stood in a
 * dateline: that an article has named Bosnia does not make President Clinton its president.
 */
final class NamedStates {
  private static final Set<String> WITHIN_SUBJECTS =
      Set.of("amod", "compound", "flat", "conj", "appos", "nmod", "nmod:poss");
  private static final Set<Upos> NAMES = Set.of(Upos.PROPN, Upos.ADJ);

  private final Cast cast;
  private final Map<String, Integer> firstActs = new HashMap<>();

  NamedStates(Parse parse, Cast cast) {
    this.cast = cast;
    for (Sentence sentence : parse.sentences()) {
      int dateline = Dateline.end(sentence);
      Tree tree = new Tree(sentence);
      for (Token token : sentence.tokens()) {
        if (NAMES.contains(token.upos())
            && (token.index() < dateline || isInSubject(tree, token.index()))) {
          cast.at(sentence.index(), token.index())
              .forEach(state -> firstActs.putIfAbsent(state, token.start()));
        }
      }
    }
  }

  /** The state of which most was said before a place, if it acted by then. */
  Optional<Entity> before(int place) {
    return cast.entities().stream()
        .filter(state -> state.ids().containsKey("iso3166"))
        .filter(state -> mentions(state, place) > 0)
        .max(
            Comparator.comparingLong((Entity state) -> mentions(state, place))
                .thenComparingInt(state -> -firstAct(state)))
        .filter(state -> firstAct(state) < place);
  }

  private int firstAct(Entity state) {
    return firstActs.getOrDefault(state.id(), Integer.MAX_VALUE);
  }

  private static long mentions(Entity state, int place) {
    return state.mentions().stream().filter(mention -> mention.span().start() < place).count();
  }

  private static boolean isInSubject(Tree tree, int token) {
    for (int at : tree.upwards(token)) {
      String relation = tree.token(at).deprel();
      if (relation.startsWith("nsubj")) {
        return true;
      }
      if (!WITHIN_SUBJECTS.contains(relation) || relation.equals("nmod") && !isOf(tree, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOf(Tree tree, int noun) {
    List<Token> children = tree.children(noun);
    return children.stream()
        .filter(child -> child.deprel().equals("case"))
        .allMatch(child -> child.text().equals("of"));
  }
}
