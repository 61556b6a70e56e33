package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.Filter;
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
  private final TraitTest traits = new TraitTest();
  private final List<Narrowing> narrowings = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private Criteria(Handle handle, ListedKind kind, Filter filter) {
    this.handle = handle;
    this.kind = kind;
    this.filter = filter;
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
    criteria.places();
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
    choose(Traits.TYPE, filter.types());
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

  private void choose(Traits trait, Collection<?> wanted) {
    if (kind.has(trait)) {
      traits.oneOf(
          trait,
          wanted.stream()
              .map(value -> value instanceof Enum<?> choice ? named(trait, choice) : value)
              .map(value -> trait.code(value.toString()))
              .collect(Collectors.toSet()));
    }
  }

  private static String named(Traits trait, Enum<?> choice) {
    return trait == Traits.TYPE ? choice.name() : choice.toString();
  }

  private void parties() {
    if (!kind.has(Term.PARTY)) {
      return;
    }
    for (String party : filter.parties()) {
      narrow(terms(Term.PARTY, named(party)));
    }
    if (!filter.countries().isEmpty()) {
      narrow(terms(Term.COUNTRY, filter.countries()));
    }
  }

  /** Where nothing goes by the name, the name of an entity may be a part of what is listed. */
  private Set<Long> named(String party) {
    return kind == ListedKind.ENTITY ? Names.search(handle, party) : Names.find(handle, party);
  }

  private void pair() {
    if (filter.pair().isEmpty() || !kind.has(Term.PARTY)) {
      return;
    }
    if (kind.has(Term.PAIR) && areCountries()) {
      narrow(Set.of(Term.ofPair(filter.pair().get(0), filter.pair().get(1))));
      return;
    }
    Set<String> first = member(filter.pair().get(0));
    Set<String> second = member(filter.pair().get(1));
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

  private boolean areCountries() {
    String first = filter.pair().get(0);
    String second = filter.pair().get(1);
    return isCountry(first) && isCountry(second) && !first.equals(second);
  }

  private static boolean isCountry(String name) {
    return name.matches("[A-Z]{3}");
  }

  /** The code of a country stands for all its parties, any other name for an entity. */
  private Set<String> member(String name) {
    return new LinkedHashSet<>(
        isCountry(name)
            ? terms(Term.COUNTRY, Set.of(name))
            : terms(Term.PARTY, Names.find(handle, name)));
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

  private String is(String alias, Set<String> terms) {
    List<String> tests = new ArrayList<>();
    for (String term : terms) {
      String name = "member_" + values.size();
      boolean country = term.charAt(0) == Term.COUNTRY.letter();
      values.put(name, country ? Term.COUNTRY.value(term) : Long.valueOf(Term.PARTY.value(term)));
      tests.add(alias + (country ? ".country" : ".entity") + " = :" + name);
    }
    return "(" + String.join(" OR ", tests) + ")";
  }

  private void places() {
    String place = filter.place();
    if (place == null || !kind.has(Term.PLACE)) {
      return;
    }
    Set<String> terms = new LinkedHashSet<>();
    if (place.matches("[A-Z]{3}")) {
      terms.add(Term.PLACE_COUNTRY.of(place));
    } else {
      Set<Long> entities = Names.find(handle, place);
      terms.addAll(terms(Term.PLACE, entities));
      states(entities).forEach(iso -> terms.add(Term.PLACE_COUNTRY.of(iso)));
    }
    narrow(terms);
  }

  /** The codes of those that are states, whose places count too. */
  private List<String> states(Set<Long> entities) {
    return handle
        .createQuery(
            """
            SELECT iso FROM entity
            WHERE id IN (SELECT value FROM json_each(:ids)) AND iso IS NOT NULL
            """)
        .bind("ids", entities.toString())
        .mapTo(String.class)
        .list();
  }

  private void rest() {
    if (kind.has(Term.SOURCE) && !filter.sources().isEmpty()) {
      narrow(terms(Term.SOURCE, filter.sources()));
    }
    if (kind == ListedKind.ENTITY) {
      Narrowing.ofArticles(handle, filter).ifPresent(narrowings::add);
    }
    if (kind.has(Term.CONTEXT) && !filter.contexts().isEmpty()) {
      narrow(terms(Term.CONTEXT, filter.contexts()));
    }
    if (kind.has(Term.TOPIC) && filter.topic() != null) {
      narrow(topics(filter.topic()));
    }
    if (filter.text() != null) {
      narrowings.add(Narrowing.ofText(handle, kind, filter.text()));
    }
  }

  /** The labels in which every word begins a word. */
  private Set<String> topics(String words) {
    List<String> each = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    StringBuilder sql =
        new StringBuilder(
            "SELECT DISTINCT term FROM listed_count WHERE kind = :kind AND term >= 't' AND term < 'u'");
    Map<String, Object> bound = new HashMap<>(Map.of("kind", kind.number()));
    for (String word : each) {
      String name = "word" + bound.size();
      sql.append(" AND instr(' ' || substr(term, 2), ' ' || :").append(name).append(") > 0");
      bound.put(name, word);
    }
    return handle.createQuery(sql.toString()).bindMap(bound).mapTo(String.class).collectIntoSet();
  }

  private static Set<String> terms(Term term, Collection<?> wanted) {
    return wanted.stream().map(term::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void narrow(Set<String> terms) {
    narrowings.add(Narrowing.ofTerms(handle, kind, terms, "term" + narrowings.size()));
  }
}
