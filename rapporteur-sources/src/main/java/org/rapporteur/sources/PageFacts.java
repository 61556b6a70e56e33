package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a page says about itself in its head: title, day of publication, outlet and address. Only
 * what stands in the page is used; nothing is fetched.
 */
final class PageFacts {
  private static final int MOST_DATA = 200_000;
  private static final int LONGEST_TITLE = 300;
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

  private final Document page;
  private final List<JsonNode> data;

  private PageFacts(Document page, List<JsonNode> data) {
    this.page = page;
    this.data = data;
  }

  static PageFacts of(Document page) {
    List<JsonNode> data = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (script.data().length() <= MOST_DATA) {
        try {
          collect(Json.parse(script.data()), data, 0);
        } catch (Json.MalformedJson e) {
          // broken data about the page is common; the page itself can still be read
        }
      }
    }
    return new PageFacts(page, data);
  }

  @Nullable String title() {
    String title =
        first(
            datum("headline"),
            content("meta[property=og:title]", "meta[name=twitter:title]"),
            text("h1"),
            Optional.of(page.title()));
    if (title == null || title.length() > LONGEST_TITLE) {
      return null;
    }
    return PageTitle.bare(title, source(), page);
  }

  @Nullable String source() {
    Optional<String> publisher =
        data.stream()
            .map(node -> node.path("publisher").path("name"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .findFirst();
    return first(content("meta[property=og:site_name]", "meta[name=application-name]"), publisher);
  }

  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return first(
        canonical == null ? Optional.empty() : Optional.of(canonical.attr("href")),
        content("meta[property=og:url]"),
        datum("url"));
  }

  @Nullable LocalDate published() {
    List<Optional<String>> places = new ArrayList<>();
    places.add(datum("datePublished"));
    for (String name :
        List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=dcterms.date]",
            "meta[name=dc.date]",
            "meta[name=dc.date.issued]",
            "meta[name=date]",
            "meta[name=parsely-pub-date]",
            "meta[name=publication_date]",
            "meta[name=publishdate]",
            "meta[name=article.published]",
            "meta[name=sailthru.date]",
            "meta[property=og:published_time]")) {
      places.add(content(name));
    }
    places.add(attribute("[itemprop=datePublished][datetime]", "datetime"));
    places.add(attribute("time[pubdate][datetime]", "datetime"));
    places.add(attribute("article time[datetime], header time[datetime]", "datetime"));
    places.add(attribute("main time[datetime], [role=main] time[datetime]", "datetime"));
    places.add(dayInAddress());
    return places.stream()
        .flatMap(Optional::stream)
        .flatMap(written -> PublicationDay.of(written).stream())
        .findFirst()
        .orElse(null);
  }

  /** Many publishers file their pages by day: {@code /1986/10/12/}. */
  private Optional<String> dayInAddress() {
    Matcher day = DAY_IN_ADDRESS.matcher(String.valueOf(url()));
    return day.find()
        ? Optional.of(day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)))
        : Optional.empty();
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static void collect(JsonNode node, List<JsonNode> data, int depth) {
    if (depth > 4) {
      return;
    }
    if (node.isArray()) {
      node.forEach(part -> collect(part, data, depth + 1));
    } else if (node.isObject()) {
      if (node.path("@type").toString().matches("(?s).*(Article|Report|BlogPosting).*")) {
        data.add(node);
      }
      collect(node.path("@graph"), data, depth + 1);
    }
  }

  private Optional<String> datum(String name) {
    return data.stream()
        .map(node -> node.path(name))
        .filter(JsonNode::isString)
        .map(value -> Parser.unescapeEntities(value.asString(), false))
        .findFirst();
  }

  private Optional<String> content(String... selectors) {
    for (String selector : selectors) {
      Optional<String> found = attribute(selector, "content");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
  }

  @SafeVarargs
  private static @Nullable String first(Optional<String>... values) {
    for (Optional<String> value : values) {
      String words = value.map(v -> v.replaceAll("[\\s\\u00A0]+", " ").strip()).orElse("");
      if (!words.isEmpty()) {
        return words;
      }
    }
    return null;
  }
}
