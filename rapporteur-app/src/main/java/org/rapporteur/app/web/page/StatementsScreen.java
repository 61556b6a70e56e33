package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.StatementRecord;

/** Shows who said what over time, and how sure they were. */
final class StatementsScreen implements Handler {
  private static final int MOST_VALUES = 15;

  private final Desk desk;

  StatementsScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    Listing<StatementRecord> statements = desk.records(asked).statements();
    desk.send(
        context,
        "statements",
        desk.shell(asked, "Statements", "/statements", false),
        new StatementsView(
            statements.list(asked.filter(), asked.limit(), asked.after()),
            desk.sides(asked, asked.filter(), () -> facets(asked, statements)),
            TimeLine.by(Facet.CERTAINTY, statements, asked.filter())));
  }

  private List<FacetView> facets(Asked asked, Listing<StatementRecord> statements) {
    List<FacetView> facets = new ArrayList<>();
    facets.add(facet(asked, statements, Facet.PARTY, "party", "Speaker"));
    facets.add(facet(asked, statements, Facet.CERTAINTY, "certainty", "Certainty"));
    facets.add(facet(asked, statements, Facet.COUNTRY, "country", "Country of the speaker"));
    facets.add(facet(asked, statements, Facet.SOURCE, "source", "Source"));
    return facets;
  }

  private FacetView facet(
      Asked asked,
      Listing<StatementRecord> statements,
      Facet facet,
      String parameter,
      String title) {
    return FacetView.of(
        asked,
        parameter,
        title,
        statements.counts(asked.filter(), facet, MOST_VALUES),
        desk.labels()::name);
  }
}
