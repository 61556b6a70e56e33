package org.rapporteur.archive.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Term;
import org.rapporteur.json.Json;

/** Counts the terms of records, of several kinds in one pass. */
final class TermPass {
  private final Map<Term, Map<String, Count>> counts = new EnumMap<>(Term.class);
  private final @Nullable Term[] byLetter = new @Nullable Term[128];

  TermPass(Set<Term> wanted) {
    for (Term term : wanted) {
      byLetter[term.letter()] = term;
    }
  }

  /** Adds the terms of a record, as they stand in the table: a JSON array of strings. */
  void add(String terms) {
    int at = terms.indexOf('"');
    while (at >= 0) {
      int end = end(terms, at + 1);
      char letter = terms.charAt(at + 1);
      Term term = letter < byLetter.length ? byLetter[letter] : null;
      if (term != null) {
        counts
            .computeIfAbsent(term, none -> new HashMap<>())
            .computeIfAbsent(terms.substring(at + 2, end), none -> new Count())
            .number++;
      }
      at = terms.indexOf('"', end + 1);
    }
  }

  /** Returns how many records have each value. */
  Map<String, Long> of(Term term) {
    Map<String, Long> values = new HashMap<>();
    counts
        .getOrDefault(term, Map.of())
        .forEach((value, count) -> values.merge(plain(value), count.number, Long::sum));
    return values;
  }

  private static int end(String terms, int from) {
    int at = from;
    while (terms.charAt(at) != '"') {
      at += terms.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static String plain(String value) {
    return value.indexOf('\\') < 0 ? value : Json.parse('"' + value + '"').asString();
  }

  private static final class Count {
    private long number;
  }
}
