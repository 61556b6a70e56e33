package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.render.ShownRecord;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;

/** Shows one record of a kind with everything it rests on. */
final class RecordHandler implements Handler {
  private final Service service;
  private final RecordSet<?> set;

  RecordHandler(Service service, RecordSet<?> set) {
    this.service = service;
    this.set = set;
  }

  @Override
  public void handle(Context context) {
    String key = context.pathParam("key");
    if (RecordKind.of(key).orElse(RecordKind.REPORT) != set.kind()) {
      throw Refused.missing("\"" + key + "\" is no key of " + set.name() + ": lists show them");
    }
    if (service.freshness().isKnown(context)) {
      return;
    }
    ShownRecord<?> shown =
        ShownRecord.of(service.archive(), set, key).orElseThrow(() -> Refused.missing(gone(key)));
    context.contentType("application/json").result(Json.line(shown));
  }

  static String gone(String key) {
    return "the archive has no record " + key + "; /api/v1/changes tells whether it was withdrawn";
  }
}
