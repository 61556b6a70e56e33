package org.rapporteur.reader.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Token;

/**
 * Weighs which entity a word of the article may mean: the encoder's links, how far back it was
 * mentioned, whether as subject, how often.
 */
final class Antecedents {
  private static final double LINK = 3.0;
  private static final double NEAR = 1.5;
  private static final double SUBJECT = 0.8;
  private static final double MODIFIER = 0.5;
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss");
  private static final double OFTEN = 0.15;
  private static final double PROMINENT = 0.5;
  private static final double AHEAD = -1.5;

  /** The odds of a link to nobody, and shares of a link; chosen on the development part. */
  private static final double NOBODY = 1;

  private static final double ANYBODY = 0.5;
  private static final double LEFT_OUT = 0.35;
  private static final double SURE = 0.75;
  private static final double SEVERAL = 0.6;
  private static final double ONE_OF_SEVERAL = 0.2;

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
  private static final String OBLIQUE = "obl";

  private final Parse parse;
  private final Phrases phrases;
  private final Collection<Draft> drafts;

  Antecedents(Parse parse, Phrases phrases, Collection<Draft> drafts) {
    this.parse = parse;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** The best entity that fits, if any is likely enough. */
  Optional<Draft> best(int sentence, int token, Predicate<Draft> fits) {
    return ranked(sentence, token, fits).stream().findFirst();
  }

  /** All that fit, best first. */
  List<Draft> ranked(int sentence, int token, Predicate<Draft> fits) {
    record Weighed(Draft draft, double weight) {}
    return drafts.stream()
        .filter(fits)
        .filter(draft -> draft.isMentioned() && !isBeside(draft, sentence, token))
        .map(draft -> new Weighed(draft, weight(draft, sentence, token)))
        .filter(weighed -> weighed.weight() > -1)
        .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.weight()))
        .map(Weighed::draft)
        .toList();
  }

  /** The best that fits where being spoken of often counts more than being near. */
  Optional<Draft> prominent(int sentence, int token, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(fits)
        .filter(Draft::isMentioned)
        .max(
            Comparator.comparingDouble(
                draft -> weight(draft, sentence, token) + PROMINENT * Math.log(draft.count())));
  }

  double weight(Draft draft, int sentence, int token) {
    Optional<Draft.Place> last = draft.before(sentence, token);
    double link = link(LinkKind.COREFERENCE, draft, sentence, token);
    double near =
        last.map(place -> salience(draft, place) / (1 + sentence - place.sentence())).orElse(AHEAD);
    return LINK * link + near + OFTEN * Math.log(draft.count());
  }

  /**
   * Tells whether the entity stands beside the word with the same verb: in "Italy called on the
   * parties" Italy is no party (principle B of binding theory).
   */
  boolean isBeside(Draft draft, int sentence, int token) {
    Token word = phrases.token(sentence, token);
    if (word.head() < 0 || !(ARGUMENTS.contains(word.deprel()) || word.deprel().equals(OBLIQUE))) {
      return false;
    }
    return draft.around(sentence, token).stream()
        .filter(place -> place.sentence() == sentence && place.head() != token)
        .map(place -> phrases.token(sentence, place.head()))
        .map(other ->
            other.deprel().equals("conj") && other.head() >= 0
                ? phrases.token(sentence, other.head())
                : other)
        .anyMatch(other -> other.head() == word.head() && ARGUMENTS.contains(other.deprel()));
  }

  // A name that only modifies another noun, such as Czech in the Czech envoy, is seldom what a
  // pronoun means.
  private double salience(Draft draft, Draft.Place place) {
    String deprel = phrases.token(place.sentence(), place.head()).deprel();
    if (deprel.startsWith("nsubj")) {
      return draft.isPerson() ? NEAR + SUBJECT / 2 : NEAR + SUBJECT;
    }
    return MODIFIERS.contains(deprel) ? NEAR * MODIFIER : NEAR;
  }

  /**
   * The highest score of a link from the token to a place that names the entity; only some places
   * are asked, to stay fast on long articles.
   */
  double link(LinkKind kind, Draft draft, int sentence, int token) {
    return draft.around(sentence, token).stream()
        .mapToDouble(
            place -> parse.links().score(kind, sentence, token, place.sentence(), place.last()))
        .max()
        .orElse(0);
  }

  /** The entities that links of this kind lead to, best first. */
  List<Draft> linked(LinkKind kind, int sentence, int token, double least) {
    Map<Draft, Double> odds = odds(kind, sentence, token, Draft::canAct);
    return best(odds, least / (1 - least));
  }

  /**
   * Whom an act leaves out: all that have their part in the link, if it leads to anybody at all.
   */
  List<Draft> leftOut(LinkKind kind, int sentence, int token) {
    Map<Draft, Double> odds = odds(kind, sentence, token, Draft::canAct);
    double all = all(odds);
    return 1 - NOBODY / all >= ANYBODY ? best(odds, LEFT_OUT * all) : List.of();
  }

  /** What a noun takes up, where the encoder is sure of it: one entity, or for a plural several. */
  List<Draft> takenUp(int sentence, int token, boolean plural, Predicate<Draft> fits) {
    Map<Draft, Double> odds = odds(LinkKind.COREFERENCE, sentence, token, draft -> true);
    double all = all(odds);
    odds.keySet().removeIf(draft -> !fits.test(draft) || isBeside(draft, sentence, token));
    if (!plural) {
      return best(odds, SURE * all);
    }
    List<Draft> several = best(odds, ONE_OF_SEVERAL * all);
    double share = several.stream().mapToDouble(draft -> odds.getOrDefault(draft, 0.0)).sum() / all;
    return share >= SEVERAL ? several : List.of();
  }

  private static double all(Map<Draft, Double> odds) {
    return NOBODY + odds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Draft> best(Map<Draft, Double> odds, double least) {
    return odds.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<Draft, Double> odds(LinkKind kind, int sentence, int token, Predicate<Draft> fits) {
    Map<Draft, Double> odds = new LinkedHashMap<>();
    drafts.stream()
        .filter(Draft::isMentioned)
        .filter(fits)
        .forEach(draft -> odds.put(draft, odds(kind, draft, sentence, token)));
    return odds;
  }

  // The encoder shares a link out over all places that name the same entity, so their odds add up.
  private double odds(LinkKind kind, Draft draft, int sentence, int token) {
    return draft.around(sentence, token).stream()
        .mapToDouble(
            place -> parse.links().score(kind, sentence, token, place.sentence(), place.last()))
        .map(score -> score / Math.max(1e-9, 1 - score))
        .sum();
  }
}
