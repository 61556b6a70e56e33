package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.Filter;

/**
 * What a search can be narrowed by: the sides of what is shown and, beside articles, those of the
 * events and statements that these articles tell.
 */
final class SearchFacets {
  private static final int MOST = 8;
  private static final Set<String> ANY = FilterQuery.everyStatus();

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
    return switch (shown) {
      case "events" -> joined(events(records, ""), common(records.events()));
      case "meetings" ->
          joined(
              add(records.meetings(), filter.withStatuses(ANY), List.of(STATUS), asked, ""),
              add(records.meetings(), filter, List.of(PLACE), asked, ""),
              common(records.meetings()));
      case "statements" ->
          joined(
              add(records.statements(), filter, List.of(CERTAINTY), asked, ""),
              common(records.statements()));
      default ->
          joined(
              common(records.articles()),
              events(records, " of events"),
              add(
                  records.statements(),
                  filter,
                  List.of(CERTAINTY),
                  asked.moved("show", "statements"),
                  " of statements"));
    };
  }

  private List<FacetView> common(Listing<?> listing) {
    return add(listing, filter, List.of(PARTY, COUNTRY, TOPIC, SOURCE), asked, "");
  }

  /** What is not actual must be seen to be asked for. */
  private List<FacetView> events(Records records, String of) {
    Asked events = asked.moved("show", "events");
    return joined(
        add(records.events(), filter, List.of(TYPE, MODE, PLACE), events, of),
        add(records.events(), filter.withStatuses(ANY), List.of(STATUS), events, of));
  }

  private List<FacetView> add(
      Listing<?> listing, Filter counted, List<Side> sides, Asked from, String of) {
    Map<Facet, Counted<Map<String, Long>>> all =
        listing.counts(counted, sides.stream().map(Side::facet).collect(Collectors.toSet()), MOST);
    List<FacetView> facets = new ArrayList<>();
    for (Side side : sides) {
      Counted<Map<String, Long>> counts = all.get(side.facet());
      if (counts != null && counts.counts().keySet().stream().anyMatch(v -> !v.isEmpty())) {
        facets.add(
            FacetView.of(
                from, side.parameter(), side.title() + of, counts, labels(side, counts.counts())));
      }
    }
    return facets;
  }

  @SafeVarargs
  private static List<FacetView> joined(List<FacetView>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
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
