package org.rapporteur.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an assistant gives along with a tool. */
final class Arguments {
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_VALUE = 2_000;

  private final JsonNode json;

  /** Takes a JSON object that has no fields but those of a tool's schema. */
  Arguments(JsonNode json, Map<String, Object> schema) {
    this.json = json;
    if (!(json.isObject() || json.isMissingNode() || json.isNull())) {
      throw new WrongArguments("arguments must be a JSON object");
    }
    if (schema.get("properties") instanceof Map<?, ?> known) {
      for (String name : json.propertyNames()) {
        if (!known.containsKey(name)) {
          throw new WrongArguments(
              "unknown argument \"" + name + "\"; known are " + String.join(", ", names(known)));
        }
      }
    }
  }

  /** Returns the values of an argument, of which there may be several. */
  List<String> all(String name) {
    JsonNode value = json.path(name);
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> values.add(word(name, each)));
    } else if (!value.isMissingNode() && !value.isNull()) {
      values.add(word(name, value));
    }
    return values;
  }

  /** Returns an argument that may be absent. */
  @Nullable String optional(String name) {
    JsonNode value = json.path(name);
    return value.isMissingNode() || value.isNull() ? null : word(name, value);
  }

  /** Returns an argument that must be there. */
  String required(String name) {
    String value = optional(name);
    if (value == null || value.isBlank()) {
      throw new WrongArguments("the argument \"" + name + "\" is missing");
    }
    return value;
  }

  /** Returns a number from 1 to another. */
  int number(String name, int usual, int most) {
    String value = optional(name);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
      throw new WrongArguments("the argument \"" + name + "\" takes a number from 1 to " + most);
    }
    return Integer.parseInt(value);
  }

  private static String word(String name, JsonNode value) {
    if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
      throw new WrongArguments("the argument \"" + name + "\" takes text");
    }
    String word = value.asString();
    if (word.length() > (name.equals("text") ? LONGEST_TEXT : LONGEST_VALUE)) {
      throw new WrongArguments("the argument \"" + name + "\" is too long");
    }
    return word;
  }

  private static List<String> names(Map<?, ?> known) {
    return known.keySet().stream().map(Object::toString).toList();
  }
}
