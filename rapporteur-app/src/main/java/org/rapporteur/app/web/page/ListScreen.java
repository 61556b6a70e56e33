package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Quad;

/**
 * Shows the records of one kind: a part of the list, what narrows it, and when they happened.
 *
 * @param <T> kind of record
 */
final class ListScreen<T> implements Handler {
  private static final int MOST_VALUES = 12;
  private static final String ALL = "records";

  /** Sides by which records are counted, with the parameter that each narrows. */
  private record Side(Facet facet, String parameter, String title) {}

  private static final List<Side> SIDES =
      List.of(
          new Side(Facet.TYPE, "type", "Type"),
          new Side(Facet.MODE, "mode", "Mode"),
          new Side(Facet.QUAD, "quad", "Cooperation and conflict"),
          new Side(Facet.PREDICATE, "predicate", "Relation"),
          new Side(Facet.CERTAINTY, "certainty", "Certainty"),
          new Side(Facet.PARTY, "party", "Party"),
          new Side(Facet.COUNTRY, "country", "Country of a party"),
          new Side(Facet.PLACE_COUNTRY, "place", "Place"),
          new Side(Facet.CONTEXT, "context", "Context"),
          new Side(Facet.TOPIC, "topic", "Topic"),
          new Side(Facet.SOURCE, "source", "Source"));

  private final Desk desk;
  private final String kind;
  private final String title;
  private final boolean hasStatus;
  private final Function<Records, Listing<T>> listing;

  ListScreen(
      Desk desk,
      String kind,
      String title,
      boolean hasStatus,
      Function<Records, Listing<T>> listing) {
    this.desk = desk;
    this.kind = kind;
    this.title = title;
    this.hasStatus = hasStatus;
    this.listing = listing;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    Listing<T> records = listing.apply(desk.records(asked));
    desk.send(
        context,
        kind,
        desk.shell(asked, title, "/" + kind, hasStatus),
        new ListView<>(
            kind,
            hasStatus && asked.filter().statuses().isEmpty(),
            records.list(asked.filter(), asked.limit(), asked.after()),
            desk.sides(asked, asked.filter(), () -> facets(asked, records)),
            time(asked.filter(), records)));
  }

  private List<FacetView> facets(Asked asked, Listing<T> records) {
    List<FacetView> facets = new ArrayList<>();
    if (hasStatus) {
      facets.add(statuses(asked, records));
    }
    Map<Facet, Counted<Map<String, Long>>> counted =
        records.counts(
            asked.filter(),
            SIDES.stream().map(Side::facet).collect(Collectors.toSet()),
            MOST_VALUES);
    for (Side side : SIDES) {
      Counted<Map<String, Long>> counts = counted.get(side.facet());
      if (counts != null && counts.counts().keySet().stream().anyMatch(v -> !v.isEmpty())) {
        facets.add(
            FacetView.of(asked, side.parameter(), side.title(), counts, labels(side.facet())));
      }
    }
    return facets;
  }

  /** What is not actual must be seen to be asked for. */
  private FacetView statuses(Asked asked, Listing<T> records) {
    Counted<Map<String, Long>> counts =
        records.counts(asked.filter().withStatuses(FilterQuery.everyStatus()), Facet.STATUS);
    return FacetView.of(asked, "status", "Status", counts, UnaryOperator.identity());
  }

  private UnaryOperator<String> labels(Facet facet) {
    return switch (facet) {
      case PARTY, PLACE, COUNTRY, PLACE_COUNTRY -> desk.labels()::name;
      case QUAD -> value -> Quad.values()[Integer.parseInt(value) - 1].label();
      default -> value -> value.replace('_', ' ');
    };
  }

  private TimeLine time(Filter filter, Listing<T> records) {
    if (!hasStatus) {
      return TimeLine.of(ALL, records, filter);
    }
    Set<String> wanted = filter.statuses().isEmpty() ? Set.of("actual") : filter.statuses();
    return TimeLine.byStatus(records, filter, wanted);
  }
}
