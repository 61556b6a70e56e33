package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Finds what a common noun means: the bloc, the two leaders, Russian troops, the minister; or
 * enters it as a group.
 */
final class Nominals {
  private static final double SURE_LINK = 0.5;
  private static final int LONGEST = 12;
  private static final int LOOK = 6;
  private static final Set<String> NAMED_LATER = Set.of("one", "member", "another", "man", "woman");

  private final Scene scene;
  private final References references;
  private final Modifiers modifiers;
  private final Others others;
  private final Plurals plurals;
  private final Singles singles;
  private final Unnamed unnamed;

  Nominals(Scene scene, References references) {
    this.scene = scene;
    this.references = references;
    this.modifiers = new Modifiers(scene);
    this.others = new Others(scene, modifiers);
    this.plurals = new Plurals(scene, modifiers, others);
    this.singles = new Singles(scene, references, modifiers);
    this.unnamed = new Unnamed(scene, references);
  }

  List<Draft> resolve(int sentence, int token, boolean party) {
    Token word = scene.phrases().token(sentence, token);
    if (!References.isNominal(word)) {
      return List.of();
    }
    List<Draft> named = apposed(sentence, token);
    if (named.isEmpty()) {
      named = behindComma(sentence, token);
    }
    if (!named.isEmpty()) {
      return named;
    }
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    List<Draft> found = known(sentence, token, lemma);
    found.forEach(draft -> references.note(draft, sentence, token, MentionForm.NOMINAL));
    if (Nouns.GOVERNMENT.contains(lemma) || Nouns.POWER.contains(lemma)) {
      describe(found, sentence, token);
    }
    scene.sets().remember(sentence, token, found);
    return found.isEmpty() && party && word.upos() != Upos.DET
        ? List.of(unnamed.enter(sentence, token, lemma))
        : found;
  }

  /** A state goes by what acts for it, too: the Norwegian government. */
  private void describe(List<Draft> found, int sentence, int token) {
    Span words = scene.phrases().span(sentence, scene.phrases().shortPhrase(sentence, token));
    boolean named = !modifiers.states(sentence, token).isEmpty();
    found.stream()
        .filter(draft -> named && draft.isState())
        .forEach(draft -> draft.describe(words));
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

  /** A member of the council, X: a name right behind the phrase, where the tree has lost it. */
  private List<Draft> behindComma(int sentence, int token) {
    Token word = scene.phrases().token(sentence, token);
    boolean person =
        Nouns.PERSON.contains(word.lemma().toLowerCase(Locale.ROOT))
            || NAMED_LATER.contains(word.text());
    int size = scene.phrases().sentence(sentence).tokens().size();
    int comma = scene.phrases().longPhrase(sentence, token, LONGEST).last() + 1;
    if (!person || comma >= size || !scene.phrases().token(sentence, comma).text().equals(",")) {
      return List.of();
    }
    for (int at = comma + 1; at < Math.min(size, comma + LOOK); at++) {
      List<Draft> meant = scene.meanings().get(sentence, at).orElse(List.of());
      if (meant.stream().anyMatch(draft -> draft.isPerson() && !draft.names().isEmpty())) {
        return meant;
      }
      if (scene.phrases().token(sentence, at).upos() == Upos.VERB) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Draft> known(int sentence, int token, String lemma) {
    boolean plural =
        scene.phrases().isPlural(sentence, token)
            || Nouns.COUNT.containsKey(lemma)
            || modifiers.isDistributive(sentence, token);
    boolean open = plural && others.areOpen(sentence, token);
    if (open || modifiers.isOfAPart(sentence, token)) {
      return singles.owned(sentence, token, lemma, plural);
    }
    List<Draft> states = modifiers.states(sentence, token);
    String office = Holders.office(lemma, modifiers.determiners(sentence, token));
    Predicate<Draft> fits = fits(lemma, office, states);
    List<Draft> sure = scene.antecedents().takenUp(sentence, token, plural, fits);
    int count = modifiers.count(sentence, token, lemma);
    boolean both = modifiers.isDistributive(sentence, token);
    boolean lone = sure.size() == 1 && (both || plural && sure.get(0).isPerson());
    if (!sure.isEmpty() && (count == 0 || sure.size() == count) && !lone) {
      return sure;
    }
    if (plural) {
      List<Draft> several = plurals.resolve(sentence, token, lemma);
      if (!several.isEmpty()) {
        return several;
      }
    }
    List<Draft> owned = singles.owned(sentence, token, lemma, plural);
    if (!owned.isEmpty()) {
      return owned;
    }
    boolean bare = Nouns.GOVERNMENT.contains(lemma);
    if (!bare && !modifiers.isDefinite(sentence, token)) {
      return List.of();
    }
    boolean one = !plural || bare || Nouns.FIGHTERS.contains(lemma);
    boolean narrowed = plural && others.areNarrowed(sentence, token, lemma);
    return linked(sentence, token, draft -> fits.test(draft) && !(narrowed && draft.isPerson()))
        .or(() -> fighters(sentence, token, lemma))
        .or(() -> one ? singles.resolve(sentence, token, lemma) : Optional.empty())
        .or(() -> unnamed.before(lemma))
        .stream()
        .toList();
  }

  /**
   * The contras, the rebels; rebels … the rebels: whoever was called so before any body near by.
   */
  private Optional<Draft> fighters(int sentence, int token, String lemma) {
    if (!Nouns.FIGHTERS.contains(lemma)) {
      return Optional.empty();
    }
    Token word = scene.phrases().token(sentence, token);
    return word.deprel().equals("appos") && word.head() >= 0
        ? references.resolve(sentence, word.head(), true).stream().findFirst()
        : unnamed.before(lemma);
  }

  /** The treaty is the one that has treaty in its name, where there is one. */
  private Predicate<Draft> fits(String lemma, String office, List<Draft> states) {
    Predicate<Draft> carries = draft -> draft.type() == EntityType.LAW && draft.isNamed(lemma);
    boolean carried = Nouns.isMade(lemma) && scene.drafts().stream().anyMatch(carries);
    return draft ->
        Holders.mayBe(draft, office, states)
            && isSame(draft, lemma)
            && (!carried || draft.type() != EntityType.LAW || carries.test(draft));
  }

  /**
   * A group goes by what it was called: the soldiers are no leaders. A treaty, a building or a sea
   * goes by its name or by a noun for such a thing, and nobody else by that noun.
   */
  private static boolean isSame(Draft draft, String lemma) {
    Set<String> nouns = Nouns.THINGS.get(draft.type());
    if (draft.type() == EntityType.GROUP) {
      return draft.isCalled(lemma);
    }
    boolean fits = nouns == null ? !Nouns.isMade(lemma) : nouns.contains(lemma);
    return fits || !draft.isState() && draft.isNamed(lemma);
  }

  private Optional<Draft> linked(int sentence, int token, Predicate<Draft> fits) {
    return scene
        .antecedents()
        .best(sentence, token, fits)
        .filter(draft ->
            scene.antecedents().link(LinkKind.COREFERENCE, draft, sentence, token) >= SURE_LINK);
  }
}
