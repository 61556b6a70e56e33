package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.render.RecordSet;
import org.rapporteur.app.web.Refused;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.archive.review.Correction;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** Takes what users say about a record: corrections of fields, verdicts, and their withdrawal. */
final class CorrectionHandler {
  /** Everything that was said about a record, oldest first. */
  record Corrections(List<Correction> corrections) {}

  private static final Set<String> OF_VERDICT = Set.of("verdict", Said.AUTHOR, Said.NOTE);
  private static final Set<String> OF_CORRECTION = Set.of(Said.AUTHOR, Said.NOTE);

  private final Service service;

  CorrectionHandler(Service service) {
    this.service = service;
  }

  /** Puts fields of a record right. */
  void correct(Context context) {
    service.checkChange();
    JsonNode json = Body.object(context, Set.of());
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : json.propertyNames()) {
      if (!OF_CORRECTION.contains(name)) {
        fields.put(name, value(json, name));
      }
    }
    if (fields.isEmpty()) {
      throw new Refused(400, "give at least one field with its right value");
    }
    String key = known(context);
    Said said = Said.of(json);
    service.archive().review().correct(key, fields, said.author(), said.note());
    answer(context, key);
  }

  /** Says that a record is right or wrong, or takes that back. */
  void judge(Context context) {
    service.checkChange();
    JsonNode json = Body.object(context, OF_VERDICT);
    Verdict verdict = verdict(Body.required(json, "verdict"));
    String key = known(context);
    Said said = Said.of(json);
    service.archive().review().judge(List.of(key), verdict, said.author(), said.note());
    answer(context, key);
  }

  /** Takes back what was said about a field. */
  void undo(Context context) {
    service.checkChange();
    String key = known(context);
    service.archive().review().undo(key, context.pathParam("field"));
    answer(context, key);
  }

  private void answer(Context context, String key) {
    context
        .contentType("application/json")
        .result(Json.line(new Corrections(service.archive().review().of(key))));
  }

  /** A record that is not there is another mistake than a value that does not fit. */
  private String known(Context context) {
    String key = context.pathParam("key");
    boolean isKnown =
        RecordSet.of(key)
            .flatMap(set -> set.standing(service.archive().records(), key))
            .isPresent();
    if (!isKnown) {
      throw Refused.missing(RecordHandler.gone(key));
    }
    return key;
  }

  /** Several parties may stand in a list; nothing empties the field. */
  private static String value(JsonNode json, String name) {
    if (json.path(name).isArray()) {
      return String.join(";", Body.list(json, name));
    }
    String value = Body.optional(json, name);
    return value == null ? "" : value;
  }

  private static Verdict verdict(String word) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.label().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return verdict;
      }
    }
    throw new Refused(400, "the field \"verdict\" takes accepted, rejected or none");
  }
}
