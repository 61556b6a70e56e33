package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;
import org.rapporteur.archive.store.Traits;

/**
 * A filter in the terms of the lists of one kind of record: traits, days, narrowings, and a few
 * conditions that only the record's own rows can answer.
 */
final class Criteria {
  static final long FIRST = Integer.MIN_VALUE;
  static final long LAST = Integer.MAX_VALUE;

  private final Handle handle;
  private final ListedKind kind;
  private final Filter filter;
  private final Terms terms;
  private final TraitTest traits = new TraitTest();
  private final List<Narrowing> narrowings = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private Criteria(Handle handle, ListedKind kind, Filter filter) {
    this.handle = handle;
    this.kind = kind;
    this.filter = filter;
    this.terms = new Terms(handle, kind);
  }

  /**
   * Works out what a filter asks of a kind of record.
   *
   * @throws WrongQuery if it names an entity that is not known, or words that cannot be understood
   */
  static Criteria of(Handle handle, ListedKind kind, Filter filter) {
    Criteria criteria = new Criteria(handle, kind, filter);
    criteria.traits();
    criteria.parties();
    criteria.pair();
    criteria.rest();
    criteria.narrowings.sort(Comparator.comparingLong(Narrowing::size));
    return criteria;
  }

  /** Asks besides that nobody judged the record yet. */
  void unjudged() {
    if (kind.has(Traits.VERDICT)) {
      traits.oneOf(Traits.VERDICT, Set.of(Traits.VERDICT.code("")));
    }
  }

  ListedKind kind() {
    return kind;
  }

  String traitTest() {
    return traits.sql();
  }

  /** The narrowest first. */
  List<Narrowing> narrowings() {
    return narrowings;
  }

  List<String> conditions() {
    return rest;
  }

  Map<String, Object> values() {
    Map<String, Object> all = new HashMap<>(values);
    narrowings.forEach(narrowing -> all.putAll(narrowing.values()));
    return all;
  }

  /** Returns the first day asked for, since 1970; who asks for days wants none unknown. */
  long from() {
    if (!kind.hasDay() || filter.from() == null) {
      return !kind.hasDay() || filter.to() == null ? FIRST : ListedKind.NO_DAY + 1;
    }
    return filter.from().toEpochDay();
  }

  /** Returns the last. */
  long to() {
    return !kind.hasDay() || filter.to() == null ? LAST : filter.to().toEpochDay();
  }

  private void traits() {
    types();
    choose(Traits.MODE, filter.modes());
    choose(Traits.CERTAINTY, filter.certainties());
    choose(Traits.PREDICATE, filter.predicates());
    choose(Traits.STATUS, filter.statuses().isEmpty() ? Set.of("actual") : filter.statuses());
    if (kind.has(Traits.QUAD)) {
      traits.oneOf(
          Traits.QUAD, filter.quads().stream().map(Enum::ordinal).collect(Collectors.toSet()));
    }
    if (kind.has(Traits.BACKGROUND) && !filter.background()) {
      traits.oneOf(Traits.BACKGROUND, Set.of(0));
    }
    if (kind.has(Traits.VERDICT) && !filter.rejected()) {
      traits.not(Traits.VERDICT, Traits.VERDICT.code("rejected"));
    }
    if (kind.has(Traits.INDEPENDENT) && filter.leastIndependent() > 1) {
      independent(filter.leastIndependent());
    }
  }

  private void independent(int least) {
    traits.atLeast(Traits.INDEPENDENT, Math.min(least, Traits.INDEPENDENT.most()));
    if (least > Traits.INDEPENDENT.most()) {
      rest.add("(SELECT independent FROM " + kind.table() + " WHERE id = r.id) >= :independent");
      values.put("independent", least);
    }
  }

  /** Returns those types of a filter that a kind of record has. */
  static Set<String> types(ListedKind kind, Filter filter) {
    Set<String> own = new LinkedHashSet<>(RecordKind.valueOf(kind.name()).types());
    own.retainAll(filter.types());
    return own;
  }

  /** The types of some kinds stand in their rows only. */
  private void types() {
    Set<String> wanted = types(kind, filter);
    if (wanted.isEmpty()) {
      return;
    }
    switch (kind) {
      case EVENT -> choose(Traits.TYPE, wanted);
      case RELATION -> choose(Traits.PREDICATE, wanted);
      case MEETING, ENTITY -> {
        rest.add(
            "(SELECT %s FROM %s WHERE id = r.id) IN (SELECT value FROM json_each(:types))"
                .formatted(kind == ListedKind.MEETING ? "kind" : "type", kind.table()));
        values.put("types", Keys.json(wanted));
      }
      case ARTICLE, STATEMENT, TOPIC -> {
        // they have none
      }
    }
  }

  private void choose(Traits trait, Collection<?> wanted) {
    if (kind.has(trait)) {
      traits.oneOf(
          trait,
          wanted.stream().map(value -> trait.code(value.toString())).collect(Collectors.toSet()));
    }
  }

  private void parties() {
    if (!kind.has(Term.PARTY)) {
      return;
    }
    terms.parties(filter.parties()).forEach(this::narrow);
    if (!filter.countries().isEmpty()) {
      narrow(terms.countries(filter.countries()));
    }
  }

  private void pair() {
    if (filter.pair().isEmpty() || !kind.has(Term.PARTY)) {
      return;
    }
    Set<String> first = new LinkedHashSet<>(terms.side(filter.pair().get(0)));
    Set<String> second = terms.side(filter.pair().get(1));
    if (kind.has(Term.PAIR) && isCountry(first) && isCountry(second) && !first.equals(second)) {
      narrow(Set.of(Term.ofPair(country(first), country(second))));
      return;
    }
    if (kind == ListedKind.STATEMENT || kind == ListedKind.ENTITY) {
      // one party each: either of the two
      first.addAll(second);
      narrow(first);
      return;
    }
    narrow(first);
    narrow(second);
    if (kind == ListedKind.EVENT || kind == ListedKind.MEETING) {
      rest.add(facing(first, second));
    }
  }

  private static boolean isCountry(Set<String> side) {
    return side.size() == 1 && side.iterator().next().charAt(0) == Term.COUNTRY.letter();
  }

  private static String country(Set<String> side) {
    return Term.COUNTRY.value(side.iterator().next());
  }

  /** The two are different parties and, in an act that is done to somebody, on different sides. */
  private String facing(Set<String> first, Set<String> second) {
    String table = kind.table() + "_party";
    String sides =
        kind == ListedKind.MEETING
            ? "true"
            : """
            (a.role <> b.role OR NOT EXISTS (
              SELECT 1 FROM event_party n WHERE n.event = r.id AND n.role = 'recipient'))
            """;
    return """
    EXISTS (SELECT 1 FROM %1$s a JOIN %1$s b ON b.%2$s = a.%2$s AND b.entity <> a.entity
            WHERE a.%2$s = r.id AND %3$s AND %4$s AND %5$s)
    """
        .formatted(table, kind.table(), is("a", first), is("b", second), sides);
  }

  private String is(String alias, Set<String> wanted) {
    List<String> tests = new ArrayList<>();
    for (String term : wanted) {
      String name = "member_" + values.size();
      boolean country = term.charAt(0) == Term.COUNTRY.letter();
      values.put(name, country ? Term.COUNTRY.value(term) : Long.valueOf(Term.PARTY.value(term)));
      tests.add(alias + (country ? ".country" : ".entity") + " = :" + name);
    }
    return "(" + String.join(" OR ", tests) + ")";
  }

  private void rest() {
    if (kind.has(Term.PLACE) && !filter.places().isEmpty()) {
      narrow(terms.places(filter.places()));
    }
    if (kind.has(Term.SOURCE) && !filter.sources().isEmpty()) {
      narrow(terms.sources(filter.sources()));
    }
    if (kind == ListedKind.ENTITY) {
      Narrowing.ofArticles(handle, filter).ifPresent(narrowings::add);
    }
    if (kind.has(Term.CONTEXT) && !filter.contexts().isEmpty()) {
      narrow(terms.contexts(filter.contexts()));
    }
    if (kind.has(Term.TOPIC) && !filter.topics().isEmpty()) {
      narrow(terms.topics(filter.topics()));
    }
    if (filter.text() != null) {
      narrowings.add(Narrowing.ofText(handle, kind, filter.text()));
    }
  }

  private void narrow(Set<String> wanted) {
    narrowings.add(Narrowing.ofTerms(handle, kind, wanted, "term" + narrowings.size()));
  }
}
