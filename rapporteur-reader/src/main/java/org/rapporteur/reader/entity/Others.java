package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Tells whether the words around a plural noun bring in others than those whom the article joined
 * before: other states, most ministers, the leaders of six democracies, the coup leaders.
 */
final class Others {
  /** They tell of others, or of a part that nobody has named. */
  private static final Set<String> OPEN =
      Set.of(
          "other",
          "another",
          "most",
          "some",
          "many",
          "several",
          "few",
          "various",
          "numerous",
          "certain",
          "more",
          "fewer",
          "further",
          "additional",
          "any");

  /** Before a number it only says that nobody has counted: some 4,000 teachers. */
  private static final String ABOUT = "some";

  private static final Set<String> WHOSE = Set.of("of", "from");

  /** The noun before them names their field, which is part of the office: finance ministers. */
  private static final Set<String> WITH_FIELD = Set.of("minister", "secretary");

  private final Scene scene;
  private final Modifiers modifiers;

  Others(Scene scene, Modifiers modifiers) {
    this.scene = scene;
    this.modifiers = modifiers;
  }

  /** Other states, several leaders, most of the parties. */
  boolean areOpen(int sentence, int token) {
    boolean counted = has(sentence, token, "nummod");
    return modifiers
        .determiners(sentence, token)
        .anyMatch(word -> OPEN.contains(word) && !(counted && word.equals(ABOUT)));
  }

  private boolean has(int sentence, int token, String deprel) {
    return scene.phrases().children(sentence, token).stream()
        .anyMatch(child -> child.deprel().equals(deprel));
  }

  /**
   * The coup leaders, six presidents, the ministers from the Gulf: more than the noun alone says.
   */
  boolean areNarrowed(int sentence, int token, String lemma) {
    return scene.phrases().children(sentence, token).stream()
        .anyMatch(child ->
            isUnknownNumber(child)
                || tellsWhich(sentence, child, lemma)
                || isWhose(sentence, child) && isNarrow(sentence, child));
  }

  private static boolean isUnknownNumber(Token child) {
    return child.deprel().equals("nummod")
        && !Nouns.COUNT.containsKey(child.text().toLowerCase(Locale.ROOT));
  }

  private boolean tellsWhich(int sentence, Token child, String lemma) {
    boolean field = WITH_FIELD.contains(lemma) || child.lemma().equals("prime");
    return child.deprel().equals("compound") && !field
        || child.deprel().equals("amod") && isRegion(sentence, child);
  }

  /** Arab, European, Baltic: a people or region without a state of its own. */
  private boolean isRegion(int sentence, Token child) {
    return meant(sentence, child).stream()
        .anyMatch(draft -> draft.type() == EntityType.NORP || draft.type() == EntityType.LOC);
  }

  private boolean isWhose(int sentence, Token child) {
    return child.deprel().equals("nmod")
        && scene.phrases().children(sentence, child.index()).stream()
            .anyMatch(word -> word.deprel().equals("case") && WHOSE.contains(word.text()));
  }

  /**
   * The presidents of both countries and heads of state are whoever they would be without these
   * words; all else narrows them down.
   */
  private boolean isNarrow(int sentence, Token complement) {
    int at = complement.index();
    String lemma = complement.lemma();
    if (areOpen(sentence, at) || areNarrowed(sentence, at, lemma)) {
      return true;
    }
    boolean known =
        modifiers.isDefinite(sentence, at) && takesUp(lemma)
            || References.isPronoun(complement.text())
            || Nouns.DISTRIBUTIVE.contains(complement.text());
    boolean office =
        complement.upos() == Upos.NOUN
            && !scene.phrases().isPlural(sentence, at)
            && !modifiers.isDefinite(sentence, at);
    return !known && !office && !isTitle(sentence, complement);
  }

  private static boolean takesUp(String lemma) {
    return Stream.of(Nouns.STATES, Nouns.STATE, Nouns.SIDES, Nouns.COUNT.keySet())
        .anyMatch(nouns -> nouns.contains(lemma));
  }

  private boolean isTitle(int sentence, Token complement) {
    return Titles.in(scene.phrases().sentence(sentence)).stream()
        .anyMatch(
            title -> title.first() <= complement.head() && complement.index() <= title.last());
  }

  private List<Draft> meant(int sentence, Token word) {
    return scene.meanings().get(sentence, word.index()).orElse(List.of());
  }
}
