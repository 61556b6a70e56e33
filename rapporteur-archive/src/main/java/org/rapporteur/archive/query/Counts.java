package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.Total;
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
  private final ListedKind kind;
  private final Hits hits;
  private final Optional<Tally> tally;
  private final int most;

  /** Counts; of each side the greatest counts, at most so many. */
  Counts(Handle handle, Criteria criteria, Bounds bounds, int most) {
    this.handle = handle;
    this.kind = criteria.kind();
    this.hits = new Hits(handle, criteria, bounds);
    this.tally = Tally.of(handle, criteria);
    this.most = most;
  }

  /**
   * Returns the greatest counts of each side, the greatest first; a record with several values
   * counts for each, and a side that the records do not have has no values.
   */
  Map<Facet, Counted<Map<String, Long>>> by(Collection<Facet> asked) {
    List<Facet> facets = asked.stream().filter(facet -> facet.isOf(kind)).toList();
    Set<Term> terms = EnumSet.noneOf(Term.class);
    if (tally.isEmpty() || !tally.get().countsTerms()) {
      facets.stream().map(Facet::term).filter(Objects::nonNull).forEach(terms::add);
    }
    Pass pass = terms.isEmpty() ? null : Pass.over(hits, terms, 0);
    Map<Facet, Counted<Map<String, Long>>> counts = new EnumMap<>(Facet.class);
    Counted<Map<Long, Long>> traits = null;
    for (Facet facet : facets) {
      Traits trait = facet.trait();
      Term term = facet.term();
      if (trait != null) {
        traits = traits == null ? traits(pass) : traits;
        counts.put(facet, new Counted<>(values(trait, traits.counts()), traits.of()));
      } else if (term == null) {
        counts.put(facet, times(facet, pass));
      } else if (pass == null) {
        counts.put(
            facet,
            new Counted<>(
                values(term, tally.orElseThrow().terms(term.letter(), most)), hits.total()));
      } else {
        TermPass found = pass.terms().getOrDefault(0L, new TermPass(terms));
        counts.put(facet, new Counted<>(found.of(term), pass.of()));
      }
    }
    counts.replaceAll(
        (facet, counted) -> new Counted<>(shown(facet, counted.counts()), counted.of()));
    asked.forEach(facet -> counts.putIfAbsent(facet, new Counted<>(Map.of(), Total.of(0))));
    return counts;
  }

  private Counted<Map<Long, Long>> traits(@Nullable Pass pass) {
    if (tally.isPresent()) {
      return new Counted<>(tally.get().traits(), hits.total());
    }
    if (!hits.areNewest()) {
      return new Counted<>(hits.traits(), hits.total());
    }
    return pass == null ? newest(hits.traits()) : new Counted<>(pass.traits(), pass.of());
  }

  private Counted<Map<String, Long>> times(Facet facet, @Nullable Pass pass) {
    boolean months = facet == Facet.MONTH;
    if (!hits.areNewest()) {
      return new Counted<>(
          months ? months(hits.daysOutsideMonths()) : days(hits.by("r.day")), hits.total());
    }
    Counted<Map<Long, Long>> days =
        pass == null ? newest(hits.by("r.day")) : new Counted<>(pass.days(), pass.of());
    return new Counted<>(months ? months(days.counts()) : days(days.counts()), days.of());
  }

  private Counted<Map<Long, Long>> newest(Map<Long, Long> counts) {
    return new Counted<>(
        counts, hits.newest(counts.values().stream().mapToLong(Long::longValue).sum()));
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
  Counted<Map<String, Map<String, Long>>> crossed(Term term, Traits trait) {
    Map<Long, Map<String, Long>> terms = new HashMap<>();
    Total of;
    if (tally.isPresent() && tally.get().countsTerms()) {
      tally
          .get()
          .terms(term.letter(), trait.mask())
          .forEach((traits, written) -> terms.put(traits, values(term, written)));
      of = hits.total();
    } else {
      Pass pass = Pass.over(hits, Set.of(term), trait.mask());
      pass.terms().forEach((traits, found) -> terms.put(traits, found.of(term)));
      of = pass.of();
    }
    Map<String, Map<String, Long>> counts = new HashMap<>();
    terms.forEach((traits, values) ->
        values.forEach((value, records) ->
            counts
                .computeIfAbsent(value, none -> new HashMap<>())
                .put(value(trait, traits), records)));
    return new Counted<>(counts, of);
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

  private static Map<String, Long> values(Traits trait, Map<Long, Long> traits) {
    Map<String, Long> counts = new HashMap<>();
    traits.forEach((held, records) -> counts.merge(value(trait, held), records, Long::sum));
    return counts;
  }

  /** Adds the days to the whole months that are counted beforehand. */
  private Map<String, Long> months(Map<Long, Long> days) {
    Map<String, Long> counts = new HashMap<>();
    hits.months().forEach((month, records) -> counts.merge(month(month), records, Long::sum));
    days.forEach((day, records) -> {
      String written = day(day);
      String month = written.isEmpty() ? written : written.substring(0, LENGTH_OF_MONTH);
      counts.merge(month, records, Long::sum);
    });
    return counts;
  }

  private static Map<String, Long> days(Map<Long, Long> days) {
    Map<String, Long> counts = new HashMap<>();
    days.forEach((day, records) -> counts.put(day(day), records));
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

  private static String day(long number) {
    return number == ListedKind.NO_DAY ? "" : LocalDate.ofEpochDay(number).toString();
  }

  private static String month(long number) {
    return number == ListedKind.NO_DAY
        ? ""
        : "%04d-%02d".formatted(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
  }
}
