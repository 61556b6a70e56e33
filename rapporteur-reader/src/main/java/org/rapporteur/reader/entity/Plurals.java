package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.EntityType;

/**
 * Finds whom a plural noun takes up: the two leaders, both countries, the presidents of Egypt and
 * Syria.
 */
final class Plurals {
  private static final int FEWEST = 2;

  private final Scene scene;
  private final Modifiers modifiers;
  private final Others others;

  Plurals(Scene scene, Modifiers modifiers, Others others) {
    this.scene = scene;
    this.modifiers = modifiers;
    this.others = others;
  }

  List<Draft> resolve(int sentence, int token, String lemma) {
    List<Draft> states = modifiers.states(sentence, token);
    if (Nouns.LEADER.contains(lemma) && states.size() >= FEWEST) {
      return states.stream().map(state -> leader(state, lemma).orElse(state)).toList();
    }
    boolean narrowed =
        !states.isEmpty()
            || !modifiers.bodies(sentence, token).isEmpty()
            || others.areNarrowed(sentence, token, lemma);
    if (narrowed) {
      return List.of();
    }
    boolean takesUp = takesUp(sentence, token, lemma);
    int count = modifiers.count(sentence, token, lemma);
    if (Nouns.LEADER.contains(lemma) || Nouns.PERSON.contains(lemma)) {
      return leaders(sentence, token, lemma, count, takesUp);
    }
    if (!takesUp) {
      return List.of();
    }
    if (Nouns.STATES.contains(lemma)) {
      return scene.sets().of(sentence, token, count, Draft::isState);
    }
    return Nouns.SIDES.contains(lemma) ? sides(sentence, token, lemma, count) : List.of();
  }

  /** The leaders, both, all three; four alone are whoever they are. */
  private boolean takesUp(int sentence, int token, String lemma) {
    return modifiers.isDefinite(sentence, token)
        || Nouns.DISTRIBUTIVE.contains(lemma)
        || Nouns.COUNT.containsKey(lemma)
            && modifiers.determiners(sentence, token).anyMatch("all"::equals);
  }

  /** The person of a state who bears the title. */
  private Optional<Draft> leader(Draft state, String lemma) {
    List<Draft> persons = new ArrayList<>();
    for (Draft draft : scene.drafts()) {
      if (draft.isPerson() && !draft.titles().isEmpty() && draft.state().equals(state.state())) {
        persons.add(draft);
      }
    }
    return persons.stream()
        .filter(person -> person.bears(lemma))
        .findFirst()
        .or(() -> lemma.equals("leader") ? persons.stream().findFirst() : Optional.empty());
  }

  /** The ministers are those who bear that title; leaders and guests may bear any. */
  private List<Draft> leaders(int sentence, int token, String lemma, int count, boolean takesUp) {
    List<Draft> bearers =
        persons(sentence, token, count, takesUp, draft -> draft.isPerson() && draft.bears(lemma));
    if (!bearers.isEmpty() || !takesUp || !Nouns.LEADER.contains(lemma)) {
      return bearers;
    }
    List<Draft> heads =
        lemma.equals("leader") ? persons(sentence, token, count, true, Holders::leads) : List.of();
    if (!heads.isEmpty()) {
      return heads;
    }
    return scene
        .sets()
        .of(
            sentence,
            token,
            count,
            draft ->
                draft.isPerson()
                    && (count > 0 || !draft.titles().isEmpty())
                    && Holders.mayBe(draft, lemma, List.of()));
  }

  private List<Draft> persons(
      int sentence, int token, int count, boolean takesUp, Predicate<Draft> fits) {
    List<Draft> found = scene.sets().of(sentence, token, count, fits);
    return found.isEmpty() && takesUp && count == 0
        ? scene.sets().only(sentence, token, fits)
        : found;
  }

  /**
   * Sides are states or bodies, or persons where the article knows nobody else; the two are often
   * persons.
   */
  private List<Draft> sides(int sentence, int token, String lemma, int count) {
    Predicate<Draft> parties = draft -> draft.isState() || draft.type() == EntityType.ORG;
    if (Nouns.COUNT.containsKey(lemma)) {
      return scene
          .sets()
          .of(sentence, token, count, draft -> parties.test(draft) || draft.isPerson());
    }
    List<Draft> found = scene.sets().of(sentence, token, count, parties);
    return found.isEmpty() ? scene.sets().of(sentence, token, count, Draft::isPerson) : found;
  }
}
