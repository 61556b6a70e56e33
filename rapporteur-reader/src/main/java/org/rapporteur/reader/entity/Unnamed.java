package org.rapporteur.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.reader.parse.Token;

/** Enters parties without a name: protesters, a Western diplomat, the spokeswoman of a ministry. */
final class Unnamed {
  private static final int LONGEST = 12;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "any", "its", "his", "her",
          "their", "our", "my", "your", "both", "all");

  private final Scene scene;
  private final References references;
  private final Map<String, Draft> byPhrase = new HashMap<>();
  private final Map<String, Draft> byNoun = new HashMap<>();

  Unnamed(Scene scene, References references) {
    this.scene = scene;
    this.references = references;
  }

  /** A group of that noun which the article entered before: an aide … the aide. */
  Optional<Draft> before(String lemma) {
    return Optional.ofNullable(byNoun.get(lemma));
  }

  Draft enter(int sentence, int token, String lemma) {
    String phrase = phrase(sentence, token);
    Draft draft =
        byPhrase.computeIfAbsent(
            phrase.toLowerCase(Locale.ROOT), key -> create(sentence, token, lemma, phrase));
    byNoun.put(lemma, draft);
    Phrases phrases = scene.phrases();
    draft.describe(phrases.span(sentence, phrases.shortPhrase(sentence, token)));
    draft.describe(phrases.span(sentence, phrases.wholePhrase(sentence, token, LONGEST)));
    references.note(draft, sentence, token, MentionForm.NOMINAL);
    return draft;
  }

  private Draft create(int sentence, int token, String lemma, String phrase) {
    Draft draft = new Draft(EntityType.GROUP);
    draft.call(phrase);
    if (scene.phrases().isPlural(sentence, token) || Set.of("people", "police").contains(lemma)) {
      draft.markPlural();
    } else if (Nouns.PERSON.contains(lemma)) {
      draft.markPersonal();
    }
    scene.drafts().add(draft);
    return draft;
  }

  private String phrase(int sentence, int token) {
    Phrases.Range range = scene.phrases().longPhrase(sentence, token, LONGEST);
    int first = range.first();
    Optional<Token> owner = owner(sentence, token);
    if (owner.isPresent()) {
      first = Math.min(token, ownerEnd(sentence, owner.get()) + 1);
    }
    while (first < token && DETERMINERS.contains(scene.phrases().lower(sentence, first))) {
      first++;
    }
    String words = scene.phrases().span(sentence, new Phrases.Range(first, range.last())).text();
    return owner
        .map(word -> references.resolve(sentence, word.index(), false))
        .filter(owners -> owners.size() == 1)
        .map(owners -> words + " of " + scene.nameOf(owners.get(0)))
        .orElse(words);
  }

  // The possessive ending belongs to the owner's words.
  private int ownerEnd(int sentence, Token owner) {
    return scene.phrases().subtree(sentence, owner.index()).stream()
        .mapToInt(Integer::intValue)
        .filter(index -> index <= owner.index() + 2)
        .max()
        .orElse(owner.index());
  }

  /**
   * Whose spokeswoman: a pronoun or the name of a person or body. States stay in the words:
   * Russia’s embassy.
   */
  private Optional<Token> owner(int sentence, int token) {
    return scene.phrases().children(sentence, token).stream()
        .filter(child -> child.deprel().equals("nmod:poss"))
        .filter(child ->
            References.isPronoun(child.text().toLowerCase(Locale.ROOT))
                || scene.meanings().get(sentence, child.index()).orElse(List.of()).stream()
                    .anyMatch(draft -> draft.isPerson() || draft.type() == EntityType.ORG))
        .findFirst();
  }
}
