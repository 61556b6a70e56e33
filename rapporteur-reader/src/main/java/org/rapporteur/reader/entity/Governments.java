package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.Token;

/**
 * Finds whose government is meant where no state stands beside the noun: his government, the junta,
 * our country.
 */
final class Governments {
  private static final Set<String> OTHER = Set.of("other", "another");

  private static final Set<String> HEADED = Set.of("under", "by");

  private final Scene scene;
  private final References references;
  private final Modifiers modifiers;

  Governments(Scene scene, References references, Modifiers modifiers) {
    this.scene = scene;
    this.references = references;
    this.modifiers = modifiers;
  }

  /**
   * Of the person or thing before it, of the capital in the sentence, or of the state that the
   * article is about.
   */
  Optional<Draft> find(int sentence, int token) {
    Optional<Draft> owner =
        scene.phrases().children(sentence, token).stream()
            .filter(child -> child.deprel().equals("nmod:poss"))
            .flatMap(child -> references.resolve(sentence, child.index(), false).stream())
            .flatMap(draft -> stateOf(draft).stream())
            .findFirst();
    if (owner.isPresent()) {
      return owner;
    }
    List<Draft> heads = heads(sentence, token);
    if (!heads.isEmpty()) {
      return heads.stream().flatMap(head -> stateOf(head).stream()).findFirst();
    }
    return isAnother(sentence, token)
        ? Optional.empty()
        : capital(sentence)
            .or(() ->
                scene
                    .antecedents()
                    .prominent(
                        sentence,
                        token,
                        draft -> draft.isState() && !isOpposed(draft, sentence, token)));
  }

  private Optional<Draft> stateOf(Draft owner) {
    return owner
        .state()
        .map(scene::state)
        .or(() -> Optional.of(references.sideOf(owner)).filter(Draft::isState));
  }

  private boolean isAnother(int sentence, int token) {
    return modifiers.isOfAPart(sentence, token)
        || modifiers.determiners(sentence, token).anyMatch(OTHER::contains);
  }

  /** The junta under X, the government led by X. */
  private List<Draft> heads(int sentence, int token) {
    return scene.phrases().subtree(sentence, token).stream()
        .filter(at -> at > token && hasCase(sentence, at, HEADED))
        .flatMap(at -> scene.meanings().get(sentence, at).stream())
        .flatMap(List::stream)
        .filter(Draft::isPerson)
        .toList();
  }

  /** Against Israel: a state against which the sentence sets somebody. */
  private boolean isOpposed(Draft state, int sentence, int token) {
    return scene.antecedents().isBeside(state, sentence, token)
        || scene.phrases().sentence(sentence).tokens().stream()
            .filter(word -> hasCase(sentence, word.index(), Set.of("against")))
            .flatMap(word -> scene.meanings().get(sentence, word.index()).stream())
            .anyMatch(drafts -> drafts.contains(state));
  }

  private boolean hasCase(int sentence, int token, Set<String> words) {
    return scene.phrases().children(sentence, token).stream()
        .anyMatch(child -> child.deprel().equals("case") && words.contains(child.text()));
  }

  private Optional<Draft> capital(int sentence) {
    List<Draft> capitals =
        scene.phrases().sentence(sentence).tokens().stream()
            .map(Token::index)
            .flatMap(token -> scene.meanings().get(sentence, token).stream())
            .flatMap(List::stream)
            .filter(draft -> draft.type() == EntityType.GPE && !draft.isState())
            .filter(scene::hasGovernment)
            .distinct()
            .toList();
    return capitals.size() == 1 ? Optional.of(scene.government(capitals.get(0))) : Optional.empty();
  }
}
