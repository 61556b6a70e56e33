package org.rapporteur.sources;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.json.Json;
import org.rapporteur.sources.fetch.Fetched;
import tools.jackson.databind.JsonNode;

/** Tells a feed from what is none. */
final class FeedForm {
  private FeedForm() {}

  /** Reads a document if it is a feed; false if it is something else. */
  static boolean read(String name, Fetched.Document document, FeedItems items, Intake intake) {
    byte[] bytes = document.body();
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Kind.PROBE));
    Kind kind =
        Kind.of(Body.of(name, document, Stated.NOTHING), new String(head, StandardCharsets.UTF_8));
    if (kind == Kind.XML) {
      XmlInput.read(name, Decoder.decode(bytes, document.charset()), items, intake);
      return true;
    }
    if (kind != Kind.JSON && kind != Kind.LINES) {
      return false;
    }
    try {
      JsonNode value = Json.parse(Decoder.decode(bytes, document.charset()).text());
      if (JsonFeed.isFeed(value)) {
        items.take(name, JsonFeed.read(value), intake);
        return true;
      }
    } catch (Json.MalformedJson e) {
      throw new UnreadableInput(e.reason());
    }
    return false;
  }
}
