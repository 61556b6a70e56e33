package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/**
 * Counts the records that fit some criteria by their sides: from what is counted beforehand where
 * that can be, else in one pass over the records for all sides that are terms.
 */
final class Counts {
  private static final int LENGTH_OF_MONTH = "1986-10".length();
  private static final int MONTHS = 12;

  private final Handle handle;
  private final Hits hits;
  private final Optional<Tally> tally;
  private final int most;

  /** Counts; of each side the greatest counts, at most so many. */
  Counts(Handle handle, Criteria criteria, int most) {
    this.handle = handle;
    this.hits = new Hits(handle, criteria);
    this.tally = Tally.of(handle, criteria);
    this.most = most;
  }

  /**
   * Returns the greatest counts of each side, the greatest first; a record with several values
   * counts for each.
   */
  Map<Facet, Map<String, Long>> by(Collection<Facet> facets) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    Set<Term> terms = EnumSet.noneOf(Term.class);
    for (Facet facet : facets) {
      Traits trait = facet.trait();
      Term term = facet.term();
      if (trait != null) {
        counts.put(facet, traits(trait));
      } else if (term == null) {
        counts.put(facet, facet == Facet.MONTH ? months() : days());
      } else if (tally.isPresent() && tally.get().countsTerms()) {
        counts.put(facet, values(term, tally.get().terms(term.letter(), most)));
      } else {
        terms.add(term);
      }
    }
    if (!terms.isEmpty()) {
      TermPass pass = hits.terms(terms);
      for (Facet facet : facets) {
        Term term = facet.term();
        if (term != null && terms.contains(term)) {
          counts.put(facet, pass.of(term));
        }
      }
    }
    counts.replaceAll(this::shown);
    return counts;
  }

  private Map<String, Long> shown(Facet facet, Map<String, Long> all) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return facet.namesEntities() ? keyed(sorted) : sorted;
  }

  /** Returns the counts of each term by a trait. */
  Map<String, Map<String, Long>> crossed(Term term, Traits trait) {
    Map<Long, Map<String, Long>> terms = new HashMap<>();
    if (tally.isPresent() && tally.get().countsTerms()) {
      tally
          .get()
          .terms(term.letter(), trait.mask())
          .forEach((traits, written) -> terms.put(traits, values(term, written)));
    } else {
      hits.terms(Set.of(term), trait.mask())
          .forEach((traits, pass) -> terms.put(traits, pass.of(term)));
    }
    Map<String, Map<String, Long>> counts = new HashMap<>();
    terms.forEach((traits, values) ->
        values.forEach((value, records) ->
            counts
                .computeIfAbsent(value, none -> new HashMap<>())
                .put(value(trait, traits), records)));
    return counts;
  }

  /** Puts the keys of entities in the place of their row ids. */
  private Map<String, Long> keyed(Map<String, Long> counts) {
    Map<Long, EntityReference> references =
        EntityRows.references(handle, counts.keySet().stream().map(Long::valueOf).toList());
    Map<String, Long> keyed = new LinkedHashMap<>();
    counts.forEach((id, records) ->
        keyed.put(RecordRows.found(references, Long.parseLong(id)).key(), records));
    return keyed;
  }

  private Map<String, Long> traits(Traits trait) {
    Map<String, Long> counts = new HashMap<>();
    tally
        .map(Tally::traits)
        .orElseGet(hits::traits)
        .forEach((traits, records) ->
            counts.merge(value(trait, Long.parseLong(traits)), records, Long::sum));
    return counts;
  }

  private Map<String, Long> months() {
    Map<String, Long> counts = new HashMap<>();
    hits.months().forEach((month, records) -> counts.merge(month(month), records, Long::sum));
    hits.daysOutsideMonths()
        .forEach((day, records) -> {
          String written = day(day);
          String month = written.isEmpty() ? written : written.substring(0, LENGTH_OF_MONTH);
          counts.merge(month, records, Long::sum);
        });
    return counts;
  }

  private Map<String, Long> days() {
    Map<String, Long> counts = new HashMap<>();
    hits.by("r.day").forEach((day, records) -> counts.put(day(day), records));
    return counts;
  }

  private static Map<String, Long> values(Term term, Map<String, Long> terms) {
    Map<String, Long> values = new LinkedHashMap<>();
    terms.forEach((written, records) -> values.put(term.value(written), records));
    return values;
  }

  /** Returns the value of a trait in the number that holds the traits of a record. */
  static String value(Traits trait, long traits) {
    return trait == Traits.QUAD ? String.valueOf(trait.code(traits) + 1) : trait.value(traits);
  }

  private static String day(String day) {
    long number = Long.parseLong(day);
    return number == ListedKind.NO_DAY ? "" : LocalDate.ofEpochDay(number).toString();
  }

  private static String month(String month) {
    long number = Long.parseLong(month);
    return number == ListedKind.NO_DAY
        ? ""
        : "%04d-%02d".formatted(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
  }
}
