package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.rapporteur.app.web.Refused;
import org.rapporteur.json.Json;
import org.rapporteur.model.Reading;

/** Gives the Reading of an article. */
final class ReadingHandler implements Handler {
  private final Service service;

  ReadingHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context context) {
    String key = context.pathParam("key");
    if (service.freshness().isKnown(context)) {
      return;
    }
    Reading reading =
        service
            .archive()
            .readings()
            .of(key)
            .orElseThrow(() -> Refused.missing("the archive has no article " + key));
    context.contentType("application/json").result(Json.line(reading));
  }
}
