package org.rapporteur.benchmarks.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;

/** A filter put together part by part, each part after another in any order. */
final class Asked {
  private @Nullable String text;
  private List<String> parties = List.of();
  private List<String> pair = List.of();
  private Set<String> countries = Set.of();
  private Set<String> types = Set.of();
  private Set<String> modes = Set.of();
  private Set<Quad> quads = Set.of();
  private Set<String> statuses = Set.of();
  private Set<Certainty> certainties = Set.of();
  private Set<Predicate> predicates = Set.of();
  private Set<Context> contexts = Set.of();
  private Set<String> topics = Set.of();
  private Set<String> places = Set.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Set<String> sources = Set.of();
  private int independent;
  private boolean background = true;

  Filter filter() {
    return new Filter(
        text,
        parties,
        pair,
        countries,
        types,
        modes,
        quads,
        statuses,
        certainties,
        predicates,
        contexts,
        topics,
        places,
        from,
        to,
        sources,
        independent,
        background,
        false);
  }

  Asked text(String words) {
    text = words;
    return this;
  }

  Asked party(String... names) {
    parties = List.of(names);
    return this;
  }

  Asked pair(String first, String second) {
    pair = List.of(first, second);
    return this;
  }

  Asked country(String... codes) {
    countries = Set.of(codes);
    return this;
  }

  Asked type(EventType... some) {
    types = Stream.of(some).map(EventType::name).collect(Collectors.toSet());
    return this;
  }

  Asked mode(String label) {
    modes = Set.of(label);
    return this;
  }

  Asked quad(Quad quad) {
    quads = Set.of(quad);
    return this;
  }

  Asked status(String... labels) {
    statuses = Set.of(labels);
    return this;
  }

  Asked certainty(Certainty certainty) {
    certainties = Set.of(certainty);
    return this;
  }

  Asked predicate(Predicate predicate) {
    predicates = Set.of(predicate);
    return this;
  }

  Asked context(Context context) {
    contexts = Set.of(context);
    return this;
  }

  Asked topic(String words) {
    topics = Set.of(words);
    return this;
  }

  Asked place(String name) {
    places = Set.of(name);
    return this;
  }

  Asked days(int firstYear, int lastYear) {
    from = LocalDate.of(firstYear, 3, 10);
    to = LocalDate.of(lastYear, 9, 20);
    return this;
  }

  Asked source(String outlet) {
    sources = Set.of(outlet);
    return this;
  }

  Asked independent(int least) {
    independent = least;
    return this;
  }

  Asked noBackground() {
    background = false;
    return this;
  }
}
