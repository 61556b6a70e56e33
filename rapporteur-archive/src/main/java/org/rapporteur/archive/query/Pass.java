package org.rapporteur.archive.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.Term;

/**
 * Counts records by their days, traits and terms, the latter by a part of the traits, in one go.
 */
final class Pass {
  private final Map<Long, Long> days = new HashMap<>();
  private final Map<Long, Long> traits = new HashMap<>();
  private final Map<Long, TermPass> terms = new HashMap<>();
  private final Total of;

  private Pass(Hits hits, Set<Term> wanted, long mask) {
    hits.each((day, trait, written) -> {
      days.merge(day, 1L, Long::sum);
      traits.merge(trait, 1L, Long::sum);
      terms.computeIfAbsent(trait & mask, none -> new TermPass(wanted)).add(written);
    });
    long records = days.values().stream().mapToLong(Long::longValue).sum();
    this.of = hits.areNewest() ? hits.newest(records) : new Total(records, !hits.areTooMany());
  }

  /** Counts as many as the bounds allow. */
  static Pass over(Hits hits, Set<Term> wanted, long mask) {
    return new Pass(hits, wanted, mask);
  }

  /** Returns the numbers by day. */
  Map<Long, Long> days() {
    return days;
  }

  /** Returns the numbers by the number that holds the traits. */
  Map<Long, Long> traits() {
    return traits;
  }

  /** Returns the terms by the part of the traits. */
  Map<Long, TermPass> terms() {
    return terms;
  }

  /** Returns how many records these were. */
  Total of() {
    return of;
  }
}
