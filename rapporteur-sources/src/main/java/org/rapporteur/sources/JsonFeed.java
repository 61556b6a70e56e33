package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
final class JsonFeed {
  private JsonFeed() {}

  static boolean isFeed(JsonNode value) {
    return value.path("version").asString("").contains("jsonfeed.org/version")
        && value.path("items").isArray();
  }

  static Feed read(JsonNode value) {
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : value.path("items")) {
      String day = string(item, "date_published");
      LocalDate published = day == null ? null : PublicationDay.of(day).orElse(null);
      String html = string(item, "content_html");
      String text = string(item, "content_text");
      String url = string(item, "url");
      items.add(
          new FeedItem(
              url == null ? string(item, "external_url") : url,
              string(item, "title"),
              published,
              text == null ? string(item, "summary") : text,
              html));
    }
    return new Feed(string(value, "title"), items);
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }
}
