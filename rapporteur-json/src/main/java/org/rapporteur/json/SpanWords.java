package org.rapporteur.json;

import java.util.function.Consumer;
import org.rapporteur.json.Json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the words of all spans out of a Reading's JSON, and puts them back. Words that are not
 * those of the text at their offsets, such as damaged words before their repair, stay where they
 * are.
 */
final class SpanWords {
  private static final String TEXT = "text";

  private SpanWords() {}

  static void take(JsonNode reading, String text) {
    takeFrom(reading, text);
    if (reading.path("article") instanceof ObjectNode article) {
      article.remove(TEXT);
    }
  }

  private static void takeFrom(JsonNode node, String text) {
    if (node instanceof ObjectNode span && isSpan(span) && span.path(TEXT).isString()) {
      int start = span.path("start").asInt();
      int end = span.path("end").asInt();
      if (fits(start, end, text)
          && end - start == span.path(TEXT).asString().length()
          && text.startsWith(span.path(TEXT).asString(), start)) {
        span.remove(TEXT);
      }
    }
    children(node, child -> takeFrom(child, text));
  }

  static void put(JsonNode reading, String text) {
    children(reading, child -> putInto(child, text));
    if (reading.path("article") instanceof ObjectNode article) {
      article.put(TEXT, text);
    }
  }

  private static void putInto(JsonNode node, String text) {
    if (node instanceof ObjectNode span && isSpan(span) && !span.has(TEXT)) {
      int start = span.path("start").asInt();
      int end = span.path("end").asInt();
      if (!fits(start, end, text)) {
        throw new MalformedJson(
            "span " + start + "-" + end + " lies outside of the text",
            new IndexOutOfBoundsException(end));
      }
      span.put(TEXT, text.substring(start, end));
    }
    children(node, child -> putInto(child, text));
  }

  /** What stood in the input before its repair is no part of the text. */
  private static void children(JsonNode node, Consumer<JsonNode> taker) {
    if (node.isArray()) {
      node.forEach(taker);
    }
    node.forEachEntry((name, child) -> {
      if (!name.equals("original")) {
        taker.accept(child);
      }
    });
  }

  private static boolean isSpan(ObjectNode node) {
    return node.path("start").isInt() && node.path("end").isInt();
  }

  private static boolean fits(int start, int end, String text) {
    return start >= 0 && start <= end && end <= text.length();
  }
}
