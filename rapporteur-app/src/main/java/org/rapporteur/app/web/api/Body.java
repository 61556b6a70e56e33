package org.rapporteur.app.web.api;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Refused;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/** What a program sends: JSON, or text where that is taken; UTF-8, bounded and not packed. */
final class Body {
  private static final String JSON = "application/json";
  private static final String PLAIN = "text/plain";
  private static final int LONGEST_VALUE = 2_000;

  private Body() {}

  /** Tells whether the body is text, where text and JSON are taken. */
  static boolean isText(Context context) {
    return mediaType(context).equals(PLAIN);
  }

  /** Returns the body as text. */
  static String text(Context context) {
    if (context.header("Content-Encoding") != null) {
      throw new Refused(415, "packed bodies are not taken: send it without Content-Encoding");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(context.bodyAsBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refused(400, "the body is not UTF-8");
    }
  }

  /** Returns the body as JSON. */
  static JsonNode json(Context context) {
    if (!mediaType(context).equals(JSON)) {
      throw new Refused(415, "send " + JSON + " and say so in Content-Type");
    }
    try {
      return Json.parse(text(context));
    } catch (Json.MalformedJson e) {
      throw new Refused(400, "the body is no JSON: " + e.reason());
    }
  }

  /**
   * Returns the body as a JSON object with no other fields than these; any where none are given.
   */
  static JsonNode object(Context context, Set<String> fields) {
    JsonNode json = json(context);
    checkObject(json, fields);
    return json;
  }

  static void checkObject(JsonNode json, Set<String> fields) {
    if (!json.isObject()) {
      throw new Refused(400, "expected a JSON object");
    }
    for (String name : json.propertyNames()) {
      if (!fields.isEmpty() && !fields.contains(name)) {
        throw new Refused(
            400, "unknown field \"" + shown(name) + "\"; known are " + String.join(", ", fields));
      }
    }
  }

  /** Returns the text of a field that must be there. */
  static String required(JsonNode object, String name) {
    String value = optional(object, name);
    if (value == null || value.isBlank()) {
      throw new Refused(400, "the field \"" + name + "\" is missing");
    }
    return value;
  }

  /** Returns the text of a field. */
  static @Nullable String optional(JsonNode object, String name) {
    return optional(object, name, LONGEST_VALUE);
  }

  /** Returns the text of a field that may be so long. */
  static @Nullable String optional(JsonNode object, String name, int longest) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new Refused(400, "the field \"" + shown(name) + "\" takes text");
    }
    if (value.asString().length() > longest) {
      throw new Refused(
          413, "the field \"" + shown(name) + "\" is longer than " + longest + " characters");
    }
    return value.asString();
  }

  /** Returns the texts of a field that must be there. */
  static List<String> list(JsonNode object, String name) {
    JsonNode value = object.path(name);
    List<String> texts = new ArrayList<>();
    for (JsonNode each : value) {
      if (!each.isString() || each.asString().length() > LONGEST_VALUE) {
        throw new Refused(400, "the field \"" + name + "\" takes a list of short texts");
      }
      texts.add(each.asString());
    }
    if (!value.isArray() || texts.isEmpty()) {
      throw new Refused(400, "the field \"" + name + "\" takes a list of at least one text");
    }
    return texts;
  }

  private static String mediaType(Context context) {
    String type = context.header("Content-Type");
    if (type == null) {
      return "";
    }
    String[] parts = type.toLowerCase(Locale.ROOT).split(";");
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.startsWith("charset=") && !part.matches("charset=\"?utf-?8\"?")) {
        throw new Refused(415, "bodies are taken in UTF-8 only");
      }
    }
    return parts.length == 0 ? "" : parts[0].strip();
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
