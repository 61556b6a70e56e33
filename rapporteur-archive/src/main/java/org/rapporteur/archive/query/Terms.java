package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.model.Context;

/**
 * What a filter names, as terms by which the records of one kind are found. A name may hold a
 * comma: a value with commas is one name where the archive knows it, else several.
 */
final class Terms {
  private final Handle handle;
  private final ListedKind kind;

  Terms(Handle handle, ListedKind kind) {
    this.handle = handle;
    this.kind = kind;
  }

  /** Returns for each party the terms of all that go by its name. */
  List<Set<String>> parties(Collection<String> names) {
    List<Set<String>> parties = new ArrayList<>();
    for (String written : names) {
      for (String name : each(written)) {
        parties.add(of(Term.PARTY, named(name)));
      }
    }
    return parties;
  }

  /** Where nothing goes by the name, the name of an entity may be a part of what is listed. */
  private Set<Long> named(String party) {
    return kind == ListedKind.ENTITY ? Names.search(handle, party) : Names.find(handle, party);
  }

  /** Returns the terms of one side of a pair: a country stands for all its parties. */
  Set<String> side(String name) {
    return Countries.code(handle, name)
        .map(code -> of(Term.COUNTRY, Set.of(code)))
        .orElseGet(() -> of(Term.PARTY, Names.find(handle, name)));
  }

  /** Returns the terms of countries. */
  Set<String> countries(Collection<String> codes) {
    return of(Term.COUNTRY, Countries.codes(handle, codes));
  }

  /** Returns the terms of places; a state stands for all places in it. */
  Set<String> places(Collection<String> names) {
    Set<String> terms = new LinkedHashSet<>();
    names.stream()
        .flatMap(written -> each(written).stream())
        .forEach(name -> {
          Optional<String> country = Countries.code(handle, name);
          if (country.isPresent()) {
            terms.add(Term.PLACE_COUNTRY.of(country.get()));
          } else {
            Set<Long> entities = Names.find(handle, name);
            terms.addAll(of(Term.PLACE, entities));
            terms.addAll(of(Term.PLACE_COUNTRY, Countries.of(handle, entities)));
          }
        });
    return terms;
  }

  /** Returns the terms of outlets, however they are written large or small. */
  Set<String> sources(Collection<String> names) {
    return of(Term.SOURCE, outlets(handle, names));
  }

  /** Returns the outlets of these names as the archive writes them. */
  static Set<String> outlets(Handle handle, Collection<String> names) {
    Map<String, Set<String>> known = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT DISTINCT substr(term, 2) FROM listed_count
            WHERE kind = :kind AND term >= 's' AND term < 't'
            """)
        .bind("kind", ListedKind.ARTICLE.number())
        .mapTo(String.class)
        .forEach(outlet ->
            known.computeIfAbsent(small(outlet), none -> new LinkedHashSet<>()).add(outlet));
    return names.stream()
        .flatMap(name -> known.containsKey(small(name)) ? Stream.of(name) : parts(name).stream())
        .flatMap(name -> known.getOrDefault(small(name), Set.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the terms of contexts. */
  Set<String> contexts(Collection<Context> contexts) {
    return of(Term.CONTEXT, contexts);
  }

  /** Returns the labels in which every word of one of these begins a word. */
  Set<String> topics(Collection<String> labels) {
    Set<String> found = new LinkedHashSet<>();
    for (String written : labels) {
      Set<String> whole = labelled(written);
      found.addAll(whole);
      if (whole.isEmpty()) {
        parts(written).forEach(words -> found.addAll(labelled(words)));
      }
    }
    return found;
  }

  private Set<String> labelled(String words) {
    StringBuilder sql =
        new StringBuilder(
            "SELECT DISTINCT term FROM listed_count WHERE kind = :kind AND term >= 't' AND term < 'u'");
    Map<String, Object> bound = new HashMap<>(Map.of("kind", kind.number()));
    for (String word : small(words).strip().split("\\s+")) {
      String name = "word" + bound.size();
      sql.append(" AND instr(' ' || substr(term, 2), ' ' || :").append(name).append(") > 0");
      bound.put(name, word);
    }
    return handle.createQuery(sql.toString()).bindMap(bound).mapTo(String.class).collectIntoSet();
  }

  private List<String> each(String written) {
    return written.indexOf(',') < 0 || Names.isKnown(handle, written)
        ? List.of(written)
        : parts(written);
  }

  private static List<String> parts(String written) {
    List<String> parts =
        Arrays.stream(written.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    return parts.isEmpty() ? List.of(written) : parts;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Set<String> of(Term term, Collection<?> wanted) {
    return wanted.stream().map(term::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
