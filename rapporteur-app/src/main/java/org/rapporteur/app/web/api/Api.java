package org.rapporteur.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Site;
import org.rapporteur.json.Json;

/** All that programs can ask for under {@code /api/v1}, and where. */
public final class Api implements AutoCloseable {
  private final Site site;

  /** Makes the interface of a site. */
  public Api(Site site) {
    this.site = site;
  }

  /** Adds the routes. */
  public void routes(RoutesConfig routes) {
    routes.get(
        "/api/v1/version",
        context -> context.contentType("application/json").result(Json.line(site.version())));
  }

  /** Answers with a problem (RFC 9457). */
  public void show(Context context, Problem problem) {
    context.contentType(Problem.MEDIA_TYPE).result(Json.line(problem));
  }

  @Override
  public void close() {
    // nothing runs yet
  }
}
