package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** Joins and splits records for good, as users say. */
final class GroupingHandler {
  /** The key of the record that both are now, or of the new record. */
  record Key(String key) {}

  private final Service service;

  GroupingHandler(Service service) {
    this.service = service;
  }

  /** Makes one record of two. */
  void join(Context context) {
    service.checkChange();
    JsonNode json = Body.object(context, Set.of("keep", "other"));
    String keep = Body.required(json, "keep");
    String other = Body.required(json, "other");
    if (isEntity(keep)) {
      service.archive().rulings().join(keep, other);
      answer(context, keep);
    } else {
      answer(context, service.archive().grouping().join(keep, other));
    }
  }

  /** Makes a record of its own of some reports, or of some appearances of an entity. */
  void split(Context context) {
    service.checkChange();
    JsonNode json = Body.object(context, Set.of("key", "reports", "appearances"));
    String key = Body.required(json, "key");
    if (isEntity(key)) {
      List<String> appearances = Body.list(json, "appearances");
      answer(context, service.archive().rulings().split(key, appearances));
    } else {
      answer(context, service.archive().grouping().split(key, Body.list(json, "reports")));
    }
  }

  private static boolean isEntity(String key) {
    return RecordKind.of(key).filter(kind -> kind == RecordKind.ENTITY).isPresent();
  }

  private static void answer(Context context, String key) {
    context.contentType("application/json").result(Json.line(new Key(key)));
  }
}
