package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.Filter;

/**
 * What a search can be narrowed by: the sides of what is shown and, beside articles, those of the
 * events and statements that these articles tell.
 */
final class SearchFacets {
  private static final int MOST = 8;

  /** By what is counted, with the parameter that it narrows. */
  private record Side(Facet facet, String parameter, String title) {}

  private static final Side PARTY = new Side(Facet.PARTY, "party", "Party");
  private static final Side COUNTRY = new Side(Facet.COUNTRY, "country", "Country");
  private static final Side TOPIC = new Side(Facet.TOPIC, "topic", "Topic");
  private static final Side SOURCE = new Side(Facet.SOURCE, "source", "Source");
  private static final Side TYPE = new Side(Facet.TYPE, "type", "Type");
  private static final Side MODE = new Side(Facet.MODE, "mode", "Mode");
  private static final Side PLACE = new Side(Facet.PLACE_COUNTRY, "place", "Place");
  private static final Side CERTAINTY = new Side(Facet.CERTAINTY, "certainty", "Certainty");
  private static final Side STATUS = new Side(Facet.STATUS, "status", "Status");

  private final Desk desk;
  private final Asked asked;
  private final Filter filter;

  SearchFacets(Desk desk, Asked asked, Filter filter) {
    this.desk = desk;
    this.asked = asked;
    this.filter = filter;
  }

  /** Counts the sides of a kind of record. */
  List<FacetView> of(Records records, String shown) {
    List<FacetView> facets = new ArrayList<>();
    switch (shown) {
      case "events" -> {
        events(facets, records, "");
        common(facets, records.events());
      }
      case "meetings" -> {
        add(facets, records.meetings(), STATUS, asked, "");
        add(facets, records.meetings(), PLACE, asked, "");
        common(facets, records.meetings());
      }
      case "statements" -> {
        add(facets, records.statements(), CERTAINTY, asked, "");
        common(facets, records.statements());
      }
      default -> {
        common(facets, records.articles());
        events(facets, records, " of events");
        add(
            facets,
            records.statements(),
            CERTAINTY,
            asked.moved("show", "statements"),
            " of statements");
      }
    }
    return facets;
  }

  private void common(List<FacetView> facets, Listing<?> listing) {
    for (Side side : List.of(PARTY, COUNTRY, TOPIC, SOURCE)) {
      add(facets, listing, side, asked, "");
    }
  }

  private void events(List<FacetView> facets, Records records, String of) {
    Asked events = asked.moved("show", "events");
    for (Side side : List.of(TYPE, MODE, STATUS, PLACE)) {
      add(facets, records.events(), side, events, of);
    }
  }

  private void add(List<FacetView> facets, Listing<?> listing, Side side, Asked from, String of) {
    // what is not actual must be seen to be asked for
    Filter counted = side == STATUS ? filter.withStatuses(FilterQuery.everyStatus()) : filter;
    Map<String, Long> counts = listing.counts(counted, side.facet(), MOST);
    if (counts.keySet().stream().anyMatch(value -> !value.isEmpty())) {
      facets.add(
          FacetView.of(from, side.parameter(), side.title() + of, counts, labels(side, counts)));
    }
  }

  private UnaryOperator<String> labels(Side side, Map<String, Long> counts) {
    if (side == PARTY) {
      Map<String, String> names = new HashMap<>();
      Map<String, EntityReference> found =
          desk.site().archive().records().references(counts.keySet());
      found.forEach((key, entity) -> names.put(key, entity.name()));
      return key -> names.getOrDefault(key, key);
    }
    return side == COUNTRY || side == PLACE ? Labels::country : value -> value.replace('_', ' ');
  }
}
