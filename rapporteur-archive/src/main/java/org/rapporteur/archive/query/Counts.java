package org.rapporteur.archive.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/** Counts the records that fit some criteria by one of their sides. */
final class Counts {
  private static final int LENGTH_OF_MONTH = "1986-10".length();

  private final Handle handle;
  private final Criteria criteria;

  Counts(Handle handle, Criteria criteria) {
    this.handle = handle;
    this.criteria = criteria;
  }

  /**
   * Returns the greatest counts, the greatest first; a record with several values counts for each.
   */
  Map<String, Long> by(Facet facet, int most) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    all(facet).entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return facet.namesEntities() ? keyed(sorted) : sorted;
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

  private Map<String, Long> all(Facet facet) {
    Traits trait = facet.trait();
    Term term = facet.term();
    Map<String, Long> counts = new HashMap<>();
    if (trait != null) {
      traits().forEach((code, records) -> counts.merge(value(trait, code), records, Long::sum));
    } else if (term != null) {
      terms(term).forEach((value, records) -> counts.put(term.value(value), records));
    } else {
      new Hits(handle, criteria)
          .by("r.day", "")
          .forEach((day, records) -> counts.merge(day(day, facet), records, Long::sum));
    }
    return counts;
  }

  private Map<String, Long> traits() {
    return new Hits(handle, criteria).by("r.traits", "");
  }

  private Map<String, Long> terms(Term term) {
    Hits hits = new Hits(handle, criteria);
    return hits.isPlain()
        ? hits.terms(term.letter())
        : hits.by(
            "t.value",
            """
            JOIN listed l ON l.kind = %d AND l.id = r.id
            JOIN json_each(l.terms) t ON t.value >= '%s' AND t.value < '%s'
            """
                .formatted(criteria.kind().number(), term.letter(), (char) (term.letter() + 1)));
  }

  private static String value(Traits trait, String traits) {
    long code = Long.parseLong(traits);
    return trait == Traits.QUAD ? String.valueOf(trait.code(code) + 1) : trait.value(code);
  }

  private static String day(String day, Facet facet) {
    long number = Long.parseLong(day);
    if (number == ListedKind.NO_DAY) {
      return "";
    }
    String written = LocalDate.ofEpochDay(number).toString();
    return facet == Facet.MONTH ? written.substring(0, LENGTH_OF_MONTH) : written;
  }
}
