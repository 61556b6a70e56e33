package org.rapporteur.benchmarks.archive;

import java.util.List;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;

/** What an archive holds much of and little of, to ask for. */
final class Known {
  private final List<String> countries;
  private final List<String> pairs;
  private final List<String> persons;
  private final List<String> places;
  private final List<String> sources;

  Known(Records records) {
    countries = values(records.events(), Facet.COUNTRY);
    pairs = values(records.events(), Facet.PAIR);
    sources = values(records.articles(), Facet.SOURCE);
    places = values(records.events(), Facet.PLACE);
    persons = values(records.meetings(), Facet.PARTY);
  }

  private static List<String> values(Listing<?> listing, Facet facet) {
    return List.copyOf(listing.counts(Filter.ALL, facet).counts().keySet());
  }

  /** The country that stands so far down the list: 0 the most frequent, 1 the rarest. */
  String country(double rank) {
    return at(countries, rank);
  }

  /** Two countries that face each other. */
  List<String> pair(double rank) {
    return List.of(at(pairs, rank).split("\\|"));
  }

  /** Key of one that takes part in meetings. */
  String party(double rank) {
    return at(persons, rank);
  }

  /** Key of a place. */
  String place(double rank) {
    return at(places, rank);
  }

  String source(double rank) {
    return at(sources, rank);
  }

  private static String at(List<String> values, double rank) {
    return values.get((int) Math.round(rank * (values.size() - 1)));
  }
}
