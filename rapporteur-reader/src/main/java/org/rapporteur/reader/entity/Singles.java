package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.EntityType;

/**
 * Finds whom a noun takes up that means one party: Russian troops, the government, the minister,
 * the bloc.
 */
final class Singles {
  private static final int NEAR = 2;

  private final Scene scene;
  private final References references;
  private final Modifiers modifiers;
  private final Governments governments;

  Singles(Scene scene, References references, Modifiers modifiers) {
    this.scene = scene;
    this.references = references;
    this.modifiers = modifiers;
    this.governments = new Governments(scene, references, modifiers);
  }

  /** The party named in the phrase itself, when the noun is only a part of it that acts for it. */
  List<Draft> owned(int sentence, int token, String lemma, boolean plural) {
    List<Draft> states = modifiers.states(sentence, token);
    boolean arm = Nouns.STATE_ARM.contains(lemma);
    if (!states.isEmpty() && (arm || Nouns.GOVERNMENT.contains(lemma))) {
      Optional<Draft> person = plural ? Optional.empty() : person(sentence, token, lemma, states);
      return person.or(() -> longerName(sentence, token)).map(List::of).orElse(states);
    }
    List<Draft> bodies = modifiers.bodies(sentence, token);
    if (!bodies.isEmpty() && Nouns.FORCES.contains(lemma)) {
      return bodies;
    }
    return Nouns.FORCES.contains(lemma)
        ? modifiers.possessivePronoun(sentence, token).stream()
            .flatMap(pronoun -> references.resolve(sentence, pronoun.index(), false).stream())
            .map(references::sideOf)
            .filter(draft -> !draft.isPerson())
            .toList()
        : List.of();
  }

  /** Iraqi forces, where the article speaks of the Iraqi Security Forces. */
  private Optional<Draft> longerName(int sentence, int token) {
    Phrases.Range range = scene.phrases().shortPhrase(sentence, token);
    Name name = Name.of(scene.phrases().span(sentence, range).text());
    return name.words().size() < 2
        ? Optional.empty()
        : scene.drafts().stream()
            .filter(draft -> draft.type() == EntityType.ORG)
            .filter(draft ->
                draft.names().stream()
                    .limit(1)
                    .anyMatch(place -> name.within(Name.of(place.span().text()))))
            .findFirst();
  }

  Optional<Draft> resolve(int sentence, int token, String lemma) {
    if (Nouns.GOVERNMENT.contains(lemma) || Nouns.STATE.contains(lemma)) {
      return modifiers.persons(sentence, token).isEmpty()
          ? governments.find(sentence, token)
          : Optional.empty();
    }
    if (Nouns.PERSON.contains(lemma)) {
      return person(sentence, token, lemma, modifiers.states(sentence, token));
    }
    if (Nouns.BODY.contains(lemma) || Nouns.FIGHTERS.contains(lemma)) {
      return body(sentence, token, lemma);
    }
    return Optional.empty();
  }

  private Optional<Draft> body(int sentence, int token, String lemma) {
    Predicate<Draft> bears = draft -> draft.type() == EntityType.ORG && draft.isNamed(lemma);
    Optional<Draft> named = scene.antecedents().best(sentence, token, bears);
    boolean fighters = Nouns.FIGHTERS.contains(lemma);
    if (named.isPresent() || !fighters && !Nouns.ANY_BODY.contains(lemma)) {
      return named;
    }
    Predicate<Draft> fits =
        fighters
            ? draft -> Fighters.mayBe(draft, scene.knowledge())
            : draft -> draft.type() == EntityType.ORG;
    return scene
        .antecedents()
        .best(sentence, token, draft -> fits.test(draft) && near(draft, sentence, token));
  }

  private static boolean near(Draft draft, int sentence, int token) {
    return draft
        .before(sentence, token)
        .filter(place -> sentence - place.sentence() <= NEAR)
        .isPresent();
  }

  /** The minister: the person with that title, of that state if one is named. */
  private Optional<Draft> person(int sentence, int token, String lemma, List<Draft> states) {
    String office = Holders.office(lemma, modifiers.determiners(sentence, token));
    return Nouns.PERSON.contains(lemma)
        ? scene.antecedents().best(sentence, token, draft -> Holders.fits(draft, office, states))
        : Optional.empty();
  }
}
