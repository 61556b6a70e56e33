package org.rapporteur.archive.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The members of a JSON object in the order they are put; what is absent or empty is left out. */
final class Members {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  Members put(String name, @Nullable Object value) {
    if (value instanceof Integer || value instanceof Long) {
      node.put(name, ((Number) value).longValue());
    } else if (value instanceof Double number) {
      if (Double.isFinite(number)) {
        node.put(name, number.doubleValue());
      }
    } else if (value instanceof Boolean truth) {
      node.put(name, truth.booleanValue());
    } else if (value != null) {
      node.put(name, Texts.visible(value.toString()));
    }
    return this;
  }

  Members put(String name, Members value) {
    if (!value.node.isEmpty()) {
      node.set(name, value.node);
    }
    return this;
  }

  /** Puts a list of texts. */
  Members putTexts(String name, List<?> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(Texts.visible(value.toString())));
    }
    return this;
  }

  /** Puts a list of objects, an empty one too. */
  <T> Members putEach(String name, List<T> values, Function<T, Members> members) {
    ArrayNode array = node.putArray(name);
    values.forEach(value -> array.add(members.apply(value).node));
    return this;
  }

  /** Puts null, where a format wants to see it. */
  Members putNull(String name) {
    node.putNull(name);
    return this;
  }

  /** Puts a list of numbers. */
  Members putNumbers(String name, double... numbers) {
    ArrayNode array = node.putArray(name);
    for (double number : numbers) {
      array.add(number);
    }
    return this;
  }

  boolean isEmpty() {
    return node.isEmpty();
  }

  String line() {
    return Json.line(node);
  }

  String pretty() {
    return Json.pretty(node);
  }
}
