package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.Token;

/** What stands around a noun and tells whose, which and how many. */
final class Modifiers {
  private static final Set<String> NAMING = Set.of("amod", "compound", "nmod:poss", "nmod");

  /** Participles that tell whose a thing is. */
  private static final Set<String> HELD =
      Set.of("held", "hold", "controlled", "control", "owned", "own", "flagged", "flag", "run");

  /** They tell the government of a part from that of the state. */
  private static final Set<String> OF_A_PART =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "local",
          "regional",
          "provincial",
          "municipal",
          "rival",
          "breakaway",
          "separatist");

  private final Scene scene;

  Modifiers(Scene scene) {
    this.scene = scene;
  }

  /**
   * The states named by an adjective, a possessive or a following of; capitals count as their
   * states.
   */
  List<Draft> states(int sentence, int token) {
    return named(sentence, token, draft -> scene.government(draft).isState()).stream()
        .map(scene::government)
        .distinct()
        .toList();
  }

  /** The bodies named in the same places. */
  List<Draft> bodies(int sentence, int token) {
    return named(sentence, token, draft -> draft.type() == EntityType.ORG);
  }

  List<Draft> persons(int sentence, int token) {
    return named(sentence, token, Draft::isPerson);
  }

  private List<Draft> named(int sentence, int token, Predicate<Draft> fits) {
    List<Draft> found = new ArrayList<>();
    for (Token child : scene.phrases().children(sentence, token)) {
      boolean names =
          NAMING.contains(child.deprel())
              && (!child.deprel().equals("nmod") || isOf(sentence, child.index()));
      if (names) {
        found.addAll(meant(sentence, child));
        found.addAll(holder(sentence, child));
        for (int other : scene.phrases().conjuncts(sentence, child.index())) {
          found.addAll(meant(sentence, scene.phrases().token(sentence, other)));
        }
      }
    }
    return found.stream().filter(fits).distinct().toList();
  }

  /** Who holds what is told of: a building held by X, an X-held building. */
  private List<Draft> holder(int sentence, Token participle) {
    if (!HELD.contains(participle.lemma()) && !HELD.contains(participle.text())) {
      return List.of();
    }
    return scene.phrases().children(sentence, participle.index()).stream()
        .filter(child -> !child.deprel().equals("punct"))
        .flatMap(child -> meant(sentence, child).stream())
        .toList();
  }

  private List<Draft> meant(int sentence, Token word) {
    return References.isPronoun(word.text().toLowerCase(Locale.ROOT))
        ? List.of()
        : scene.meanings().get(sentence, word.index()).orElse(List.of());
  }

  private boolean isOf(int sentence, int token) {
    return scene.phrases().children(sentence, token).stream()
        .anyMatch(child -> child.deprel().equals("case") && child.text().equals("of"));
  }

  /** The pronoun that says whose it is: its, his, their. */
  Optional<Token> possessivePronoun(int sentence, int token) {
    return scene.phrases().children(sentence, token).stream()
        .filter(child -> child.deprel().equals("nmod:poss"))
        .filter(child -> References.isPronoun(child.text().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  boolean isDefinite(int sentence, int token) {
    return determiners(sentence, token).anyMatch(Nouns.DEFINITE::contains);
  }

  /** Each side, neither army, both: all of several, though the noun may be singular. */
  boolean isDistributive(int sentence, int token) {
    return determiners(sentence, token).anyMatch(Nouns.DISTRIBUTIVE::contains);
  }

  /** The southern government, the local authorities: no state acts by these. */
  boolean isOfAPart(int sentence, int token) {
    String lemma = scene.phrases().token(sentence, token).lemma().toLowerCase(Locale.ROOT);
    return Nouns.GOVERNMENT.contains(lemma)
        && determiners(sentence, token).anyMatch(OF_A_PART::contains);
  }

  /** How many the words say, 0 when they do not. */
  int count(int sentence, int token, String lemma) {
    if (Nouns.COUNT.containsKey(lemma)) {
      return Nouns.COUNT.getOrDefault(lemma, 0);
    }
    return determiners(sentence, token)
        .map(word -> Nouns.COUNT.getOrDefault(word, 0))
        .filter(count -> count > 0)
        .findFirst()
        .orElse(0);
  }

  /**
   * The words that tell which and how many: in the phrase, or right before it where the tree has
   * lost them.
   */
  Stream<String> determiners(int sentence, int token) {
    int first = scene.phrases().shortPhrase(sentence, token).first();
    IntStream near =
        IntStream.rangeClosed(Math.max(0, first - 1), token - 1).filter(at -> at < first);
    IntStream inside =
        scene.phrases().children(sentence, token).stream()
            .mapToInt(Token::index)
            .filter(at -> at < token);
    return IntStream.concat(inside, near).mapToObj(at -> scene.phrases().lower(sentence, at));
  }
}
