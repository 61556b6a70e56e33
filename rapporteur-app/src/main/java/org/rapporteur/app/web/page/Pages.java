package org.rapporteur.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.evaluate.Precision;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;

/** All pages and where they are found. */
public final class Pages {
  private final Desk desk;
  private final World world = new World();

  /** Makes the pages of a site. */
  public Pages(Site site) {
    this.desk = new Desk(site, new Templates(), new Labels(site.archive()));
  }

  /** Adds the routes. */
  public void routes(RoutesConfig routes) {
    routes.get("/", new BriefScreen(desk, world));
    routes.get("/search", new SearchScreen(desk));
    DiaryScreen diary = new DiaryScreen(desk);
    routes.get("/diary", diary);
    routes.get("/diary.ics", diary::subscribe);
    routes.get("/map", new MapScreen(desk, world));
    routes.get("/network", new NetworkScreen(desk));
    routes.get("/events", new ListScreen<>(desk, "events", "Events", true, Records::events));
    routes.get(
        "/meetings", new ListScreen<>(desk, "meetings", "Meetings", true, Records::meetings));
    routes.get(
        "/relations", new ListScreen<>(desk, "relations", "Relations", true, Records::relations));
    routes.get("/statements", new StatementsScreen(desk));
    routes.get("/topics", new ListScreen<>(desk, "topics", "Topics", false, Records::topics));
    routes.get(
        "/entities", new ListScreen<>(desk, "entities", "Entities", false, Records::entities));
    routes.get(
        "/articles", new ListScreen<>(desk, "articles", "Articles", false, Records::articles));
    routes.get("/articles/{key}", new ArticleScreen(desk));
    records(routes);
    routes.get("/entities/{key}", new EntityScreen(desk));
    routes.post("/entities/{key}", new EntityForm(desk.site()));
    routes.get("/pair", new PairScreen(desk));
    routes.get("/review", new ReviewScreen(desk));
    routes.post("/review", new ReviewForm(desk.site()));
    routes.get("/review.csv", this::precision);
    routes.get("/sources", new SourcesScreen(desk));
    routes.get("/export", new ExportScreen(desk));
    routes.get("/help", this::help);
  }

  private void help(Context context) {
    desk.send(context, "help", desk.shell(Asked.of(context), "Keys and signs", ""), "");
  }

  private void precision(Context context) {
    context
        .contentType("text/csv; charset=utf-8")
        .result(Precision.of(desk.site().archive().records().judged()).csv());
  }

  /** Pages of single records, with their forms. */
  private void records(RoutesConfig routes) {
    for (RecordKind kind :
        List.of(
            RecordKind.EVENT,
            RecordKind.MEETING,
            RecordKind.STATEMENT,
            RecordKind.RELATION,
            RecordKind.TOPIC)) {
      routes.get("/" + kind + "s/{key}", new RecordScreen(desk, kind));
      routes.post("/" + kind + "s/{key}", new RecordForm(desk.site()));
    }
  }

  /** Shows a page that says what went wrong. */
  public void show(Context context, Problem problem) {
    Asked asked = new Asked("/", Map.of(), Filter.ALL);
    desk.send(context, "problem", desk.shell(asked, problem.title(), ""), problem);
  }
}
