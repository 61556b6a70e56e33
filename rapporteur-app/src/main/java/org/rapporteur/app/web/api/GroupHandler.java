package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;

/** Says why the reports of an event or meeting stand together. */
final class GroupHandler implements Handler {
  /**
   * What is said about a group.
   *
   * @param record key of the record
   * @param reports why each is in it
   * @param nearest the record that was nearly merged with this one
   * @param disagreements on what independent reports disagree
   */
  record Group(
      String record,
      List<Explanation.Reason> reports,
      Explanation.@Nullable Neighbour nearest,
      List<Disagreement> disagreements) {}

  private final Service service;

  GroupHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context context) {
    String key = context.pathParam("key");
    RecordSet<?> set =
        RecordSet.of(key)
            .filter(s -> s.kind() == RecordKind.EVENT || s.kind() == RecordKind.MEETING)
            .orElseThrow(() ->
                Refused.missing(
                    "\"" + key + "\" is no key of an event or meeting: lists show them"));
    if (service.freshness().isKnown(context)) {
      return;
    }
    String standing =
        set.standing(service.archive().records(), key)
            .orElseThrow(() -> Refused.missing(RecordHandler.gone(key)));
    Explanation why = service.archive().grouping().why(standing);
    context
        .contentType("application/json")
        .result(
            Json.line(
                new Group(
                    why.record(),
                    why.reports(),
                    why.nearest(),
                    service.archive().grouping().disagreements(standing))));
  }
}
