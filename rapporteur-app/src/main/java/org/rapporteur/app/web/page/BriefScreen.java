package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;

/** Shows the record at a glance; everything on it narrows everything else. */
final class BriefScreen implements Handler {
  private static final int MOST = 8;
  private static final int NEWEST = 4;

  /** More than there are. */
  private static final int MOST_COUNTRIES = 300;

  private final Desk desk;
  private final World world;

  BriefScreen(Desk desk, World world) {
    this.desk = desk;
    this.world = world;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    desk.send(context, "brief", desk.shell(asked, "Brief", "/", true), view(asked));
  }

  private BriefView view(Asked asked) {
    Records records = desk.records(asked);
    Listing<EventRecord> events = records.events();
    Filter filter = asked.filter();
    Map<Facet, Counted<Map<String, Long>>> sides =
        events.counts(filter, Set.of(Facet.PARTY, Facet.PLACE_COUNTRY), MOST_COUNTRIES);
    return new BriefView(
        records.articles().count(Filter.ALL) > 0,
        events.total(filter),
        TimeLine.byStatus(events, filter, statuses(filter)),
        layers(asked, events),
        Pairs.of(filter, events, MOST),
        meetings(asked, records),
        records.statements().list(filter, NEWEST, null).records(),
        RisingTopics.of(asked, records.articles()),
        parties(asked, records, counts(sides, Facet.PARTY)),
        world.lands(
            counts(sides, Facet.PLACE_COUNTRY), code -> asked.moved("place", code).at("/map")));
  }

  private static Map<String, Long> counts(
      Map<Facet, Counted<Map<String, Long>>> sides, Facet facet) {
    Counted<Map<String, Long>> side = sides.get(facet);
    return side == null ? Map.of() : side.counts();
  }

  /** Without a choice all is shown, so that plans and guesses are seen beside facts. */
  private static Set<String> statuses(Filter filter) {
    return filter.statuses().isEmpty() ? FilterQuery.everyStatus() : filter.statuses();
  }

  private static List<FacetView.Value> layers(Asked asked, Listing<EventRecord> events) {
    Filter filter = asked.filter();
    Counted<Map<String, Long>> counts =
        events.counts(filter.withStatuses(statuses(filter)), Facet.STATUS);
    Map<String, Long> ordered = new LinkedHashMap<>();
    for (String status : FilterQuery.everyStatus()) {
      long records = counts.counts().getOrDefault(status, 0L);
      if (records > 0) {
        ordered.put(status, records);
      }
    }
    return FacetView.of(
            asked,
            "status",
            "Status",
            new Counted<>(ordered, counts.of()),
            UnaryOperator.identity())
        .values();
  }

  private static List<BriefView.Meetings> meetings(Asked asked, Records records) {
    if (!asked.filter().statuses().isEmpty()) {
      return List.of(meetings("Newest meetings", asked, records));
    }
    return List.of(
        meetings("Newest meetings", asked.moved("status", "actual"), records),
        meetings("Announced", asked.moved("status", "planned"), records));
  }

  private static BriefView.Meetings meetings(String title, Asked asked, Records records) {
    Page<MeetingRecord> page = records.meetings().list(asked.filter(), NEWEST, null);
    return new BriefView.Meetings(title, asked.at("/meetings"), page.records(), page.inAll());
  }

  private static List<Tally> parties(Asked asked, Records records, Map<String, Long> all) {
    Map<String, Long> counts = new LinkedHashMap<>();
    all.entrySet().stream().limit(MOST).forEach(e -> counts.put(e.getKey(), e.getValue()));
    Map<String, EntityReference> names = records.references(counts.keySet());
    List<Tally> parties = new ArrayList<>();
    counts.forEach((key, events) -> {
      EntityReference entity = names.get(key);
      if (entity != null) {
        parties.add(new Tally(entity.name(), key, events, asked.plus("party", key)));
      }
    });
    return parties;
  }
}
