package org.rapporteur.archive.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityType;

/**
 * Decides which known entity one of an article is. It would rather keep two records of one person
 * than make one of two: what a rule does not settle stays apart, and a user may join it.
 */
final class EntityRules {
  private static final Comparator<KnownEntity> BEST =
      Comparator.comparingInt(KnownEntity::articles).reversed().thenComparingLong(KnownEntity::id);

  private EntityRules() {}

  /**
   * Chooses one.
   *
   * @param taken ids of those that other entities of the article are
   */
  static Optional<KnownEntity> choose(Sought sought, Candidates candidates, Set<Long> taken) {
    List<KnownEntity> identified = candidates.byKeys(sought.identifiers());
    if (!sought.identifiers().isEmpty()) {
      return identified.stream().findFirst();
    }
    if (sought.isUnnamed()) {
      return candidates.byKeys(List.of(sought.key(""))).stream().findFirst();
    }
    if (sought.type() != EntityType.PERSON) {
      return thing(sought, candidates.named(sought.folded()));
    }
    return sought.isBarePerson()
        ? bare(sought, candidates, taken)
        : full(sought, candidates, taken);
  }

  private static Optional<KnownEntity> thing(Sought sought, List<KnownEntity> named) {
    List<KnownEntity> kin =
        named.stream()
            // a place that the reader could not tell may be another of the same name
            .filter(known -> sought.sameFamily(known) && !(sought.isPlace() && known.identified()))
            .toList();
    Optional<KnownEntity> exact =
        kin.stream().filter(known -> sameCountry(sought, known)).min(BEST);
    if (exact.isPresent() || !sought.isOfItsOwn()) {
      return exact;
    }
    return only(
        kin.stream().filter(known -> !States.clash(sought.country(), known.country())).toList());
  }

  private static Optional<KnownEntity> full(Sought sought, Candidates candidates, Set<Long> taken) {
    List<KnownEntity> fitting =
        candidates.named(sought.folded()).stream()
            .filter(known -> known.type() == EntityType.PERSON)
            .filter(known ->
                !States.clash(sought.country(), known.country())
                    || sameOffice(sought, known, candidates))
            .toList();
    Optional<KnownEntity> best =
        fitting.stream().filter(known -> sameCountry(sought, known)).min(BEST);
    if (best.isEmpty()) {
      best = fitting.stream().min(BEST);
    }
    return best.isPresent() ? best : knownBySurname(sought, candidates, taken);
  }

  /** The one of whom only the surname was known, with the same country and the same office. */
  private static Optional<KnownEntity> knownBySurname(
      Sought sought, Candidates candidates, Set<Long> taken) {
    return only(
        candidates.named(sought.surname()).stream()
            .filter(known -> known.type() == EntityType.PERSON && !known.fullNamed())
            .filter(known -> !taken.contains(known.id()))
            .filter(known -> States.same(sought.country(), known.country()))
            .filter(known -> sameOffice(sought, known, candidates))
            .toList());
  }

  private static Optional<KnownEntity> bare(Sought sought, Candidates candidates, Set<Long> taken) {
    List<KnownEntity> fullNamed =
        candidates.withSurname(sought.folded()).stream()
            .filter(known -> !States.clash(sought.country(), known.country()))
            .filter(known ->
                States.same(sought.country(), known.country())
                    || sameOffice(sought, known, candidates))
            .toList();
    if (fullNamed.size() > 1) {
      fullNamed =
          fullNamed.stream().filter(known -> sameOffice(sought, known, candidates)).toList();
    }
    Optional<KnownEntity> only = only(fullNamed).filter(known -> !taken.contains(known.id()));
    if (only.isPresent() || sought.country() == null) {
      return only;
    }
    return candidates.named(sought.folded()).stream()
        .filter(known -> known.type() == EntityType.PERSON && !known.fullNamed())
        .filter(known -> States.same(sought.country(), known.country()))
        .min(BEST);
  }

  private static boolean sameCountry(Sought sought, KnownEntity known) {
    return sought.country() == null
        ? known.country() == null
        : States.same(sought.country(), known.country());
  }

  private static boolean sameOffice(Sought sought, KnownEntity known, Candidates candidates) {
    String office = sought.office();
    return office != null
        && candidates.offices(known).stream().anyMatch(held -> Office.same(office, held));
  }

  private static Optional<KnownEntity> only(List<KnownEntity> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
