package org.rapporteur.reader.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.Token;

/** Finds what it means: a body or state, or a treaty, an occasion, a building. */
final class Things {
  private static final Set<EntityType> TEXTS = EnumSet.of(EntityType.LAW, EntityType.EVENT);
  private static final Set<EntityType> MADE =
      EnumSet.of(EntityType.LAW, EntityType.EVENT, EntityType.FAC, EntityType.PRODUCT);
  private static final Set<TagType> AROUND =
      EnumSet.of(TagType.LAW, TagType.EVENT, TagType.ORG, TagType.FAC);

  /** What is done to treaties, bills and drafts, and never to a state. */
  private static final Set<String> TAKES_TEXT =
      Set.of(
          "sign",
          "initial",
          "ratify",
          "adopt",
          "approve",
          "veto",
          "annul",
          "amend",
          "repeal",
          "abrogate",
          "draft",
          "redraft",
          "implement",
          "violate",
          "reject",
          "accede",
          "object");

  private static final Set<String> UNDERGOES = Set.of("obj", "nsubj:pass", "obl");

  private final Scene scene;

  Things(Scene scene) {
    this.scene = scene;
  }

  List<Draft> it(int sentence, int token) {
    return scene.antecedents().ranked(sentence, token, kind(sentence, token)).stream()
        .filter(draft -> !isOnlyInNames(draft))
        .limit(1)
        .toList();
  }

  private Predicate<Draft> kind(int sentence, int token) {
    Token word = scene.phrases().token(sentence, token);
    if (isText(sentence, word)) {
      return draft -> TEXTS.contains(draft.type());
    }
    return acts(sentence, token) || !word.text().toLowerCase(Locale.ROOT).equals("it")
        ? References::isThing
        : draft -> References.isThing(draft) || MADE.contains(draft.type());
  }

  private boolean isText(int sentence, Token word) {
    return word.head() >= 0
        && UNDERGOES.contains(word.deprel())
        && TAKES_TEXT.contains(
            scene.phrases().token(sentence, word.head()).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean acts(int sentence, int token) {
    return scene.phrases().sentence(sentence).triggers().stream()
        .flatMap(trigger -> trigger.arcs().stream())
        .anyMatch(arc -> arc.token() == token && arc.role() == Role.ACTOR);
  }

  /** Nobody has spoken of Camp David where only the Camp David Accords were named. */
  private boolean isOnlyInNames(Draft draft) {
    return draft.count() == draft.names().size() && draft.names().stream().allMatch(this::isInName);
  }

  private boolean isInName(Draft.Place place) {
    return scene.phrases().sentence(place.sentence()).mentions().stream()
        .anyMatch(mention ->
            AROUND.contains(mention.type())
                && mention.first() <= place.head()
                && place.head() <= mention.last()
                && scene
                        .phrases()
                        .span(place.sentence(), new Phrases.Range(mention.first(), mention.last()))
                        .text()
                        .length()
                    > place.span().text().length());
  }
}
