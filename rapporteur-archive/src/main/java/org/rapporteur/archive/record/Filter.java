package org.rapporteur.archive.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;

/**
 * Which records to give out; everything that is given must fit, an empty set asks for nothing.
 * Lists and exports take the same filter. What a kind of record does not have (a topic has no mode)
 * leaves that kind unfiltered by it. Of parties, places, topics and sources a value with commas is
 * one name where the archive knows it, else several.
 *
 * @param text words that the article must hold, in the syntax of FTS5; for statements the words of
 *     the content or the article
 * @param parties names, aliases, ids or keys of entities; each must take part
 * @param pair two of the same, or codes of countries for all their parties: both must take part, on
 *     different sides of an act that is done to somebody
 * @param countries codes such as RUS in any case: one of the parties must be of one of them
 * @param types of the records ({@link RecordKind#types()}), one of them; those of another kind of
 *     record ask for nothing
 * @param modes labels of modes, one of them
 * @param quads quarters, one of them
 * @param statuses labels such as {@code actual} or {@code planned}; empty stands for actual only
 * @param certainties of statements, or of the statement an event stands in, one of them
 * @param predicates of relations, one of them
 * @param contexts PLOVER contexts, one of them
 * @param topics words in the label of a topic, one of them
 * @param places names, aliases, ids or keys of places, or codes of their countries, one of them
 * @param from first day
 * @param to last day
 * @param sources outlets of at least one report in any case, one of them
 * @param leastIndependent how many independent articles must tell it
 * @param background whether to include what is older than its articles are about
 * @param rejected whether to include what a user rejected
 */
public record Filter(
    @Nullable String text,
    List<String> parties,
    List<String> pair,
    Set<String> countries,
    Set<String> types,
    Set<String> modes,
    Set<Quad> quads,
    Set<String> statuses,
    Set<Certainty> certainties,
    Set<Predicate> predicates,
    Set<Context> contexts,
    Set<String> topics,
    Set<String> places,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> sources,
    int leastIndependent,
    boolean background,
    boolean rejected) {

  /** What is actual, unfiltered. */
  public static final Filter ALL =
      new Filter(
          null, List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
          Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), 0, true, false);

  /** Copies the collections and checks the pair. */
  public Filter {
    parties = List.copyOf(parties);
    pair = List.copyOf(pair);
    countries = Set.copyOf(countries);
    types = Set.copyOf(types);
    modes = Set.copyOf(modes);
    quads = Set.copyOf(quads);
    statuses = Set.copyOf(statuses);
    certainties = Set.copyOf(certainties);
    predicates = Set.copyOf(predicates);
    contexts = Set.copyOf(contexts);
    topics = Set.copyOf(topics);
    places = Set.copyOf(places);
    sources = Set.copyOf(sources);
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new IllegalArgumentException("a pair is two parties, not " + pair.size());
    }
  }

  /** Returns the same filter with other statuses. */
  public Filter withStatuses(Set<String> other) {
    return new Filter(
        text,
        parties,
        pair,
        countries,
        types,
        modes,
        quads,
        other,
        certainties,
        predicates,
        contexts,
        topics,
        places,
        from,
        to,
        sources,
        leastIndependent,
        background,
        rejected);
  }
}
