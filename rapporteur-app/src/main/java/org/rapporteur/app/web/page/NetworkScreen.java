package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.Total;

/** Shows who acts on whom as a network. */
final class NetworkScreen implements Handler {
  private static final String NODES = "nodes";
  private static final String PARTY = "party";
  private static final int MOST_EDGES = 100;
  private static final int MOST_EDGES_OF_PARTIES = 60;
  private static final int MOST_EVENTS = 1_000;

  private final Desk desk;

  NetworkScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    String nodes = asked.one(NODES);
    if (!List.of("", "country", PARTY).contains(nodes)) {
      throw new WrongFilter(NODES, "takes country or party");
    }
    desk.send(
        context,
        "network",
        desk.shell(asked, "Network", "/network", true),
        nodes.equals(PARTY) ? ofParties(asked) : ofCountries(asked));
  }

  private NetworkView ofCountries(Asked asked) {
    Listing<EventRecord> events = events(asked);
    Counted<List<PairView>> pairs = Pairs.of(asked.filter(), events, MOST_EDGES);
    NetworkDrawing drawing =
        new NetworkDrawing(pairs.counts(), code -> asked.with("country", code));
    return new NetworkView(
        false,
        events.total(asked.filter()),
        pairs.of(),
        drawing.nodes(),
        drawing.edges(),
        time(asked));
  }

  private NetworkView ofParties(Asked asked) {
    Page<EventRecord> page = events(asked).list(asked.filter(), MOST_EVENTS, null);
    PartyPairs pairs = new PartyPairs();
    page.records().forEach(pairs::add);
    NetworkDrawing drawing = new NetworkDrawing(pairs.greatest(MOST_EDGES_OF_PARTIES), Links::to);
    return new NetworkView(
        true,
        page.inAll(),
        new Total(page.records().size(), page.next() == null),
        drawing.nodes(),
        drawing.edges(),
        time(asked));
  }

  /** The whole time is there to choose from, whatever part of it is shown. */
  private TimeLine time(Asked asked) {
    return TimeLine.of(
        "records",
        events(asked),
        asked.filterWithDays("", "").withStatuses(asked.filter().statuses()));
  }

  private Listing<EventRecord> events(Asked asked) {
    return desk.records(asked).events();
  }
}
