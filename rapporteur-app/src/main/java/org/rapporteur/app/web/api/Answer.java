package org.rapporteur.app.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a route answers when all went well.
 *
 * @param status HTTP status
 * @param description what it means
 * @param content JSON Schema of the body by media type; empty without a body
 */
record Answer(int status, String description, Map<String, Map<String, Object>> content) {
  static Answer json(int status, String description, Map<String, Object> schema) {
    return new Answer(status, description, Map.of("application/json", schema));
  }

  /** Adds a media type of which no more is said. */
  Answer or(String mediaType) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>(content);
    all.put(mediaType, Map.of("type", "string"));
    return new Answer(status, description, all);
  }

  /** Returns it as OpenAPI describes a response. */
  Map<String, Object> described() {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", description);
    if (!content.isEmpty()) {
      response.put("content", described(content));
    }
    return response;
  }

  /** Returns the schemas of bodies as OpenAPI describes content. */
  static Map<String, Object> described(Map<String, Map<String, Object>> content) {
    Map<String, Object> described = new LinkedHashMap<>();
    content.forEach((mediaType, schema) -> described.put(mediaType, Map.of("schema", schema)));
    return described;
  }
}
