package org.rapporteur.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
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
    get(routes, "/", new BriefScreen(desk, world));
    get(routes, "/search", new SearchScreen(desk));
    DiaryScreen diary = new DiaryScreen(desk);
    get(routes, "/diary", diary);
    get(routes, "/diary.ics", diary::subscribe);
    get(routes, "/map", new MapScreen(desk, world));
    get(routes, "/network", new NetworkScreen(desk));
    get(routes, "/events", new ListScreen<>(desk, "events", "Events", true, Records::events));
    get(
        routes,
        "/meetings",
        new ListScreen<>(desk, "meetings", "Meetings", true, Records::meetings));
    get(
        routes,
        "/relations",
        new ListScreen<>(desk, "relations", "Relations", true, Records::relations));
    get(routes, "/statements", new StatementsScreen(desk));
    get(routes, "/topics", new ListScreen<>(desk, "topics", "Topics", false, Records::topics));
    get(
        routes,
        "/entities",
        new ListScreen<>(desk, "entities", "Entities", false, Records::entities));
    get(
        routes,
        "/articles",
        new ListScreen<>(desk, "articles", "Articles", false, Records::articles));
    get(routes, "/articles/{key}", new ArticleScreen(desk));
    records(routes);
    get(routes, "/entities/{key}", new EntityScreen(desk));
    routes.post("/entities/{key}", new EntityForm(desk.site()));
    get(routes, "/pair", new PairScreen(desk));
    get(routes, "/review", new ReviewScreen(desk));
    routes.post("/review", new ReviewForm(desk.site()));
    get(routes, "/review.csv", this::precision);
    get(routes, "/sources", new SourcesScreen(desk));
    get(routes, "/export", new ExportScreen(desk));
    get(routes, "/help", this::help);
  }

  /** A page is asked for its headers only as well. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
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
      get(routes, "/" + kind + "s/{key}", new RecordScreen(desk, kind));
      routes.post("/" + kind + "s/{key}", new RecordForm(desk.site()));
    }
  }

  /** Shows a page that says what went wrong. */
  public void show(Context context, Problem problem) {
    Asked asked = new Asked("/", Map.of(), Filter.ALL);
    desk.send(context, "problem", desk.shell(asked, problem.title(), ""), problem);
  }
}
