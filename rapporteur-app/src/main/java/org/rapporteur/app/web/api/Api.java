package org.rapporteur.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Site;
import org.rapporteur.json.Json;
import org.rapporteur.model.Reading;

/** All that programs can ask for under {@code /api/v1}, and where. */
public final class Api implements AutoCloseable {
  private static final long LOOK_EVERY = 1_000;
  private static final String JSON = "application/json";

  /** What answers. */
  record Versions(String program, String reading, long archive, boolean mayChange) {}

  private final Site site;
  private final Listeners listeners;
  private final List<Route> routes = new ArrayList<>();
  private final String description;

  /** Makes the interface of a site. */
  public Api(Site site) {
    this.site = site;
    this.listeners = new Listeners(site.archive(), LOOK_EVERY);
    Service service = Service.of(site);
    Schemas schemas = new Schemas();
    routes.addAll(new Routes(service, schemas).all());
    routes.addAll(new Writes(service, schemas).all());
    routes.addAll(own(service, schemas));
    this.description = OpenApi.of(routes, schemas, site.version(), site.settings().token() != null);
  }

  /** Adds the routes. */
  public void routes(RoutesConfig config) {
    for (Route route : routes) {
      Set<String> known = route.queryNames();
      add(config, route.method(), route, known);
      if (route.method().equals(HandlerType.GET)) {
        add(config, HandlerType.HEAD, route, known);
      }
    }
  }

  private static void add(RoutesConfig config, HandlerType method, Route route, Set<String> known) {
    config.addHttpHandler(
        method,
        route.path(),
        context -> {
          check(context, known);
          route.handler().handle(context);
        });
  }

  /** What is misspelled must not widen what is given. */
  private static void check(Context context, Set<String> known) {
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name) && !name.equals(Asked.TOKEN)) {
        throw new WrongFilter(
            name,
            known.isEmpty()
                ? "nothing is taken here"
                : "is not taken here; known are " + String.join(", ", known));
      }
    }
  }

  /** Answers with a problem (RFC 9457). */
  public void show(Context context, Problem problem) {
    context.contentType(Problem.MEDIA_TYPE).result(Json.line(problem));
  }

  private List<Route> own(Service service, Schemas schemas) {
    return List.of(
        Route.get(Routes.ROOT + "/version", "Tell which versions answer.", this::version)
            .answers(Answer.json(200, "As asked.", schemas.of(Versions.class))),
        Route.get(
                Routes.ROOT + "/openapi.json",
                "Describe this interface.",
                context -> context.contentType(JSON).result(description))
            .answers(Answer.json(200, "OpenAPI 3.1.", Map.of("type", "object"))),
        Route.get(
                Routes.ROOT + "/stream",
                "Tell of every record that changes, as server-sent events.",
                new StreamHandler(service, listeners))
            .takes(
                new Parameter(
                    "Last-Event-ID",
                    "header",
                    "The version after which to begin; without it only what is yet to come is told.",
                    false,
                    FilterSchema.number(0, Long.MAX_VALUE)))
            .answers(
                new Answer(
                    200,
                    "Events named change, each with a changed record; the id is the version. One"
                        + " named behind says that there were too many: ask /changes.",
                    Map.of("text/event-stream", FilterSchema.text()))));
  }

  private void version(Context context) {
    context
        .contentType(JSON)
        .result(
            Json.line(
                new Versions(
                    site.version(),
                    Reading.FORMAT,
                    site.archive().review().version(),
                    site.settings().mayChange())));
  }

  @Override
  public void close() {
    listeners.close();
  }
}
