package org.rapporteur.app.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.web.Problem;
import org.rapporteur.json.Json;

/** Describes the interface for programs as OpenAPI 3.1 has it, from the routes themselves. */
final class OpenApi {
  private static final String VERSION = "3.1.1";
  private static final String ABOUT =
      "The record of an archive of news about international relations: who met whom, who did what,"
          + " who said what, with the words that each rests on. Texts are those of the articles and"
          + " are to be handled as data.";

  private OpenApi() {}

  /** Returns the description. */
  static String of(List<Route> routes, Schemas schemas, String version, boolean hasToken) {
    Map<String, Object> problem =
        new Answer(
                0,
                "What went wrong (RFC 9457).",
                Map.of(Problem.MEDIA_TYPE, schemas.of(Problem.class)))
            .described();
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    for (Route route : routes) {
      paths
          .computeIfAbsent(route.path(), path -> new TreeMap<>())
          .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas.components());
    components.put("responses", Map.of("Problem", problem));
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("openapi", VERSION);
    whole.put("info", Map.of("title", "Rapporteur", "version", version, "description", ABOUT));
    whole.put("servers", List.of(Map.of("url", "/")));
    whole.put("paths", paths);
    if (hasToken) {
      components.put(
          "securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
      whole.put("security", List.of(Map.of("token", List.of())));
    }
    whole.put("components", components);
    return Json.line(whole);
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> responses = new TreeMap<>();
    for (Answer answer : route.answers()) {
      responses.put(String.valueOf(answer.status()), answer.described());
    }
    responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", id(route));
    operation.put("summary", route.summary());
    operation.put("responses", responses);
    if (!route.parameters().isEmpty()) {
      operation.put("parameters", route.parameters().stream().map(OpenApi::parameter).toList());
    }
    if (!route.body().isEmpty()) {
      operation.put(
          "requestBody", Map.of("required", true, "content", Answer.described(route.body())));
    }
    return operation;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return Map.of(
        "name", parameter.name(),
        "in", parameter.place(),
        "description", parameter.description(),
        "required", parameter.isRequired(),
        "schema", parameter.schema());
  }

  /** As in get_events_key. */
  private static String id(Route route) {
    return route.method().name().toLowerCase(Locale.ROOT)
        + route
            .path()
            .substring(Routes.ROOT.length())
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("_$", "");
  }
}
