package org.rapporteur.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * The outlines of states from {@code world.json}, shaded by numbers. A state of the past is drawn
 * as the states that came from it.
 */
final class World {
  private static final String FILE = "/org/rapporteur/app/web/world.json";
  private static final int SHADES = 5;

  /** A state as the file has it; the outline of a small one is empty. */
  private record State(String code, String name, double x, double y, String path, boolean former) {}

  private final Map<String, State> states = new LinkedHashMap<>();

  World() {
    Map<String, String> paths = new HashMap<>();
    JsonNode all = read().path("states");
    all.forEach(state -> paths.put(code(state), state.path("path").asString("")));
    for (JsonNode state : all) {
      boolean former = state.has("of");
      StringBuilder path = new StringBuilder(paths.getOrDefault(code(state), ""));
      state.path("of").forEach(part -> path.append(paths.getOrDefault(part.asString(""), "")));
      states.put(
          code(state),
          new State(
              code(state),
              state.path("name").asString(""),
              state.path("x").asDouble(0),
              state.path("y").asDouble(0),
              path.toString(),
              former));
    }
  }

  /**
   * Returns what is to be drawn, in this order: states without records, states of the past, states
   * with records. Small states and states of the past are there only with records.
   */
  List<Land> lands(Map<String, Long> counts, UnaryOperator<String> addresses) {
    long greatest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Land> plain = new ArrayList<>();
    List<Land> former = new ArrayList<>();
    List<Land> shaded = new ArrayList<>();
    for (State state : states.values()) {
      long records = counts.getOrDefault(state.code(), 0L);
      Land land =
          new Land(
              state.code(),
              state.name(),
              state.path(),
              state.x(),
              state.y(),
              state.former(),
              records,
              shade(records, greatest),
              addresses.apply(state.code()));
      if (records > 0) {
        (state.former() ? former : shaded).add(land);
      } else if (!state.path().isEmpty() && !state.former()) {
        plain.add(land);
      }
    }
    plain.addAll(former);
    plain.addAll(shaded);
    return plain;
  }

  /** Tells whether a code has a place on the map. */
  boolean has(String code) {
    return states.containsKey(code);
  }

  /** Each shade stands for the same ratio of numbers. */
  static int shade(long records, long greatest) {
    if (records == 0) {
      return 0;
    }
    return greatest == 1
        ? SHADES
        : 1 + (int) Math.round((SHADES - 1) * Math.log(records) / Math.log(greatest));
  }

  private static String code(JsonNode state) {
    return state.path("code").asString("");
  }

  private static JsonNode read() {
    try (InputStream in = World.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
