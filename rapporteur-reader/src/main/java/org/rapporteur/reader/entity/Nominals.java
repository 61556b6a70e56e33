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
import org.rapporteur.model.MentionForm;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Finds what a common noun means: the bloc, the two leaders, Russian troops, the minister; or
 * enters it as a group.
 */
final class Nominals {
  private static final double SURE_LINK = 0.5;

  private final Scene scene;
  private final References references;
  private final Unnamed unnamed;

  Nominals(Scene scene, References references) {
    this.scene = scene;
    this.references = references;
    this.unnamed = new Unnamed(scene, references);
  }

  List<Draft> resolve(int sentence, int token, boolean party) {
    Token word = scene.phrases().token(sentence, token);
    if (!References.isNominal(word)) {
      return List.of();
    }
    List<Draft> named = apposed(sentence, token);
    if (!named.isEmpty()) {
      return named;
    }
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    boolean plural = scene.phrases().isPlural(sentence, token) || Nouns.COUNT.containsKey(lemma);
    List<Draft> found = known(sentence, token, lemma, plural);
    found.forEach(draft -> references.note(draft, sentence, token, MentionForm.NOMINAL));
    if (found.size() > 1) {
      scene.sets().remember(sentence, token, found);
    }
    return found.isEmpty() && party && word.upos() != Upos.ADJ && word.upos() != Upos.DET
        ? List.of(unnamed.enter(sentence, token, lemma))
        : found;
  }

  /** The name beside the noun: its spokeswoman, X. */
  private List<Draft> apposed(int sentence, int token) {
    return scene.phrases().children(sentence, token).stream()
        .filter(child -> Set.of("appos", "flat").contains(child.deprel()))
        .flatMap(child -> scene.meanings().get(sentence, child.index()).stream())
        .flatMap(List::stream)
        .filter(draft -> !draft.isState() && !draft.names().isEmpty())
        .limit(1)
        .toList();
  }

  private List<Draft> known(int sentence, int token, String lemma, boolean plural) {
    List<Draft> states = modifyingStates(sentence, token);
    if (!states.isEmpty()
        && (Nouns.GOVERNMENT.contains(lemma) || Nouns.STATE_ARM.contains(lemma))) {
      return states;
    }
    if (states.isEmpty() && plural) {
      List<Draft> several = several(sentence, token, lemma);
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (!isDefinite(sentence, token) && !Nouns.GOVERNMENT.contains(lemma)) {
      return List.of();
    }
    boolean one = !plural || Nouns.GOVERNMENT.contains(lemma) || Nouns.FIGHTERS.contains(lemma);
    return (one ? single(sentence, token, lemma, states) : Optional.<Draft>empty())
        .or(() -> linked(sentence, token)).or(() -> unnamed.before(sentence, token, lemma)).stream()
            .toList();
  }

  /** The states named by an adjective, a possessive or a following of. */
  List<Draft> modifyingStates(int sentence, int token) {
    List<Draft> states = new ArrayList<>();
    for (Token child : scene.phrases().children(sentence, token)) {
      boolean modifies =
          Set.of("amod", "compound", "nmod:poss", "nmod").contains(child.deprel())
              && (!child.deprel().equals("nmod") || isOf(sentence, child.index()));
      if (modifies) {
        states.addAll(states(sentence, child));
        for (int other : scene.phrases().conjuncts(sentence, child.index())) {
          states.addAll(states(sentence, scene.phrases().token(sentence, other)));
        }
      }
    }
    return states.stream().distinct().toList();
  }

  private List<Draft> states(int sentence, Token word) {
    List<Draft> drafts =
        References.isPronoun(word.text().toLowerCase(Locale.ROOT))
            ? List.of()
            : scene.meanings().get(sentence, word.index()).orElse(List.of());
    return drafts.stream().map(scene::government).filter(Draft::isState).toList();
  }

  private boolean isOf(int sentence, int token) {
    return scene.phrases().children(sentence, token).stream()
        .anyMatch(child -> child.deprel().equals("case") && child.text().equals("of"));
  }

  private boolean isDefinite(int sentence, int token) {
    return determiners(sentence, token).anyMatch(Nouns.DEFINITE::contains);
  }

  /**
   * The words that tell which and how many: in the phrase, or right before it where the tree has
   * lost them.
   */
  private Stream<String> determiners(int sentence, int token) {
    int first = scene.phrases().shortPhrase(sentence, token).first();
    IntStream near =
        IntStream.rangeClosed(Math.max(0, first - 1), token - 1).filter(at -> at < first);
    IntStream inside =
        scene.phrases().children(sentence, token).stream()
            .mapToInt(Token::index)
            .filter(at -> at < token);
    return IntStream.concat(inside, near).mapToObj(at -> scene.phrases().lower(sentence, at));
  }

  /** Two leaders, both countries, the sides. */
  private List<Draft> several(int sentence, int token, String lemma) {
    int count = count(sentence, token, lemma);
    if (!isDefinite(sentence, token) && !Nouns.COUNT.containsKey(lemma)) {
      return List.of();
    }
    if (Nouns.LEADER.contains(lemma)) {
      return leaders(sentence, token, lemma, count);
    }
    if (Nouns.STATES.contains(lemma)) {
      return scene.sets().of(sentence, token, count, Draft::isState);
    }
    if (Nouns.SIDES.contains(lemma)) {
      return scene.sets().of(sentence, token, count, Nominals::isSide);
    }
    return List.of();
  }

  /** The ministers are those who bear that title; leaders and guests may bear any. */
  private List<Draft> leaders(int sentence, int token, String lemma, int count) {
    List<Draft> bearers =
        scene.sets().of(sentence, token, count, draft -> draft.isPerson() && bears(draft, lemma));
    return bearers.isEmpty()
        ? scene
            .sets()
            .of(
                sentence,
                token,
                count,
                draft -> draft.isPerson() && (count > 0 || !draft.titles().isEmpty()))
        : bearers;
  }

  private static boolean bears(Draft draft, String lemma) {
    String word = Name.of(lemma).key();
    return draft.titles().stream().anyMatch(title -> Name.of(title).words().contains(word));
  }

  private static boolean isSide(Draft draft) {
    return draft.isState() || draft.type() == EntityType.ORG || draft.isPerson();
  }

  private int count(int sentence, int token, String lemma) {
    if (Nouns.COUNT.containsKey(lemma)) {
      return Nouns.COUNT.getOrDefault(lemma, 0);
    }
    return determiners(sentence, token)
        .map(word -> Nouns.COUNT.getOrDefault(word, 0))
        .filter(count -> count > 0)
        .findFirst()
        .orElse(0);
  }

  private Optional<Draft> single(int sentence, int token, String lemma, List<Draft> states) {
    if (Nouns.GOVERNMENT.contains(lemma) || Nouns.STATE.contains(lemma)) {
      return government(sentence, token);
    }
    if (Nouns.PERSON.contains(lemma)) {
      return person(sentence, token, lemma, states);
    }
    if (Nouns.BODY.contains(lemma) || Nouns.FIGHTERS.contains(lemma)) {
      Predicate<Draft> bears =
          draft ->
              draft.type() == EntityType.ORG
                  && draft.names().stream().anyMatch(place -> holds(place.span().text(), lemma));
      return scene
          .antecedents()
          .best(sentence, token, bears)
          .or(() ->
              scene
                  .antecedents()
                  .best(sentence, token, Sets.ofType(EntityType.ORG))
                  .filter(draft -> near(draft, sentence)));
    }
    return Optional.empty();
  }

  private static boolean holds(String name, String lemma) {
    return name.toLowerCase(Locale.ROOT).contains(lemma);
  }

  private static boolean near(Draft draft, int sentence) {
    return draft.places().stream()
        .anyMatch(place -> sentence - place.sentence() <= 2 && place.sentence() <= sentence);
  }

  /**
   * The government, his country: of the person or thing before it, or the state the article is
   * about.
   */
  private Optional<Draft> government(int sentence, int token) {
    Optional<Draft> owner =
        scene.phrases().children(sentence, token).stream()
            .filter(child -> child.deprel().equals("nmod:poss"))
            .flatMap(child -> references.resolve(sentence, child.index(), false).stream())
            .findFirst();
    if (owner.isPresent()) {
      Optional<Draft> state = owner.flatMap(Draft::state).map(scene::state);
      if (state.isPresent()) {
        return state;
      }
    }
    return scene.antecedents().best(sentence, token, Draft::isState);
  }

  /** The minister: the person with that title, of that state if one is named. */
  private Optional<Draft> person(int sentence, int token, String lemma, List<Draft> states) {
    Predicate<Draft> bears =
        draft ->
            draft.isPerson()
                && bears(draft, lemma)
                && (states.isEmpty() || states.get(0).state().equals(draft.state()));
    return scene.antecedents().best(sentence, token, bears);
  }

  private Optional<Draft> linked(int sentence, int token) {
    return scene
        .antecedents()
        .best(sentence, token, draft -> true)
        .filter(draft ->
            scene.antecedents().link(LinkKind.COREFERENCE, draft, sentence, token) >= SURE_LINK);
  }
}
