package org.rapporteur.app.mcp;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Something an assistant can ask for.
 *
 * @param name by which it asks
 * @param description when to ask for it
 * @param input JSON Schema of what it gives along
 * @param work returns the answer as text
 */
record Tool(
    String name, String description, Map<String, Object> input, Function<JsonNode, String> work) {

  /** Returns it as the protocol describes a tool; none of them changes anything. */
  Map<String, Object> described() {
    return Map.of(
        "name", name,
        "description", description,
        "inputSchema", input,
        "annotations", Map.of("readOnlyHint", true, "openWorldHint", false));
  }
}
