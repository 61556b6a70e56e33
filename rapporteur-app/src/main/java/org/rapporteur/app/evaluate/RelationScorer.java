package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation;

/**
 * Scores relations, each counted once an article; either order will do where a relation is mutual.
 */
final class RelationScorer {
  private static final Set<String> MUTUAL =
      Set.of(
          "ally_of",
          "rival_of",
          "in_conflict_with",
          "no_ties_with",
          "trades_with",
          "military_ties_with",
          "neighbor_of",
          "family_of");

  private record Wanted(String predicate, String subject, String object) {}

  private record Given(String predicate, List<String> subject, List<String> object) {
    boolean sameAs(Given other) {
      return predicate.equals(other.predicate)
          && first(subject).equals(first(other.subject))
          && first(object).equals(first(other.object));
    }

    private static Optional<String> first(List<String> names) {
      return names.stream().findFirst();
    }
  }

  private RelationScorer() {}

  static void score(Scorer scorer, GoldArticle gold, Reading reading, Tally tally) {
    List<Wanted> wanted = wanted(gold);
    List<Given> given = new ArrayList<>();
    for (Relation relation : reading.relations()) {
      Given next =
          new Given(
              relation.predicate().label(),
              scorer.names(relation.subject()),
              scorer.names(relation.object()));
      if (given.stream().noneMatch(next::sameAs)) {
        given.add(next);
      }
    }
    List<Wanted> left = new ArrayList<>(wanted);
    int right = 0;
    for (Given relation : given) {
      Optional<Wanted> hit = left.stream().filter(w -> fits(scorer, w, relation)).findFirst();
      if (hit.isPresent()) {
        left.remove(hit.get());
        right++;
      }
    }
    tally.add(Measure.RELATIONS, right, wanted.size(), given.size());
  }

  private static List<Wanted> wanted(GoldArticle gold) {
    List<Wanted> wanted = new ArrayList<>();
    for (Gold.StatedRelation relation : gold.records(Gold.StatedRelation.class)) {
      Optional<String> subject = first(relation.subject());
      Optional<String> object = first(relation.object());
      if (subject.isEmpty() || object.isEmpty()) {
        continue;
      }
      Wanted next = new Wanted(relation.predicate(), subject.get(), object.get());
      boolean known =
          wanted.stream()
              .anyMatch(w ->
                  w.predicate().equals(next.predicate())
                      && SameName.names(next.subject(), w.subject())
                      && SameName.names(next.object(), w.object()));
      if (!known) {
        wanted.add(next);
      }
    }
    return wanted;
  }

  private static Optional<String> first(List<Gold.Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> phrase.namesOrText().stream()).findFirst();
  }

  private static boolean fits(Scorer scorer, Wanted wanted, Given given) {
    if (!wanted.predicate().equals(given.predicate())) {
      return false;
    }
    boolean straight =
        scorer.isNamed(wanted.subject(), given.subject())
            && scorer.isNamed(wanted.object(), given.object());
    boolean turned =
        MUTUAL.contains(given.predicate())
            && scorer.isNamed(wanted.subject(), given.object())
            && scorer.isNamed(wanted.object(), given.subject());
    return straight || turned;
  }
}
