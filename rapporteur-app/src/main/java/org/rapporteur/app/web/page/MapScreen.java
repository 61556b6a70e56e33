package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Projection;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;

/** Shows where events took place. */
final class MapScreen implements Handler {
  private static final int MOST = 500;
  private static final double LEAST_RADIUS = 2.5;
  private static final double GREATEST_RADIUS = 14;

  private final Desk desk;
  private final World world;

  MapScreen(Desk desk, World world) {
    this.desk = desk;
    this.world = world;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    Listing<EventRecord> events = desk.records(asked).events();
    Filter filter = asked.filter();
    Counted<Map<String, Long>> counts = events.counts(filter, Facet.PLACE, MOST);
    Places places = places(asked, counts.counts());
    desk.send(
        context,
        "map",
        desk.shell(asked, "Map", "/map", true),
        new MapView(
            events.total(filter),
            counts.of(),
            world.lands(places.countries(), code -> list(asked, code)),
            places.spots(),
            places.rows(),
            FacetView.of(
                asked,
                "status",
                "Status",
                events.counts(filter.withStatuses(FilterQuery.everyStatus()), Facet.STATUS),
                UnaryOperator.identity()),
            TimeLine.of("records", events, filter)));
  }

  /** Places by how finely they are known. */
  private record Places(
      Map<String, Long> countries, List<MapView.Spot> spots, List<MapView.Row> rows) {}

  private Places places(Asked asked, Map<String, Long> counts) {
    Map<String, EntityReference> entities =
        desk.site().archive().records().references(counts.keySet());
    long greatest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    Places places = new Places(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    counts.forEach((key, records) -> {
      EntityReference place = entities.get(key);
      if (place == null) {
        return;
      }
      String address = list(asked, key);
      String precision = "position not known";
      if (place.iso() != null) {
        places.countries().merge(place.iso(), records, Long::sum);
        precision = world.has(place.iso()) ? "known to the country" : "country not on the map";
      } else if (place.latitude() != null && place.longitude() != null) {
        Projection.Point point = Projection.project(place.longitude(), place.latitude());
        double radius = radius(records, greatest);
        places
            .spots()
            .add(new MapView.Spot(place.name(), point.x(), point.y(), radius, records, address));
        precision = "point";
      }
      places.rows().add(new MapView.Row(place.name(), precision, records, address));
    });
    // small circles lie on top of great ones
    places.spots().sort(Comparator.comparingDouble(MapView.Spot::radius).reversed());
    return places;
  }

  private static double radius(long records, long greatest) {
    return LEAST_RADIUS
        + (GREATEST_RADIUS - LEAST_RADIUS) * Math.sqrt((records - 1.0) / Math.max(1, greatest - 1));
  }

  private static String list(Asked asked, String place) {
    return asked.moved("place", place).at("/events");
  }
}
