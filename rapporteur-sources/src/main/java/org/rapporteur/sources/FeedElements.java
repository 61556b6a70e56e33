package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the items of RSS 0.9 to 2.0 and the entries of Atom out of their elements. */
final class FeedElements {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final int MOST_ITEMS = 10_000;
  private static final int LONGEST_TITLE = 300;

  private FeedElements() {}

  static Feed feed(Element root) {
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (ITEMS.contains(name(element)) && items.size() < MOST_ITEMS) {
        items.add(item(element));
      }
    }
    Element channel =
        root.children().stream()
            .filter(child -> name(child).equals("channel"))
            .findFirst()
            .orElse(root);
    return new Feed(plain(first(channel, "title")), items);
  }

  private static FeedItem item(Element item) {
    Element content = first(item, "content:encoded", "content");
    Element summary = first(item, "description", "summary");
    return new FeedItem(
        address(item), plain(first(item, "title")), published(item), plain(summary), html(content));
  }

  private static @Nullable String address(Element item) {
    String best = null;
    for (Element child : item.children()) {
      if (name(child).equals("link")) {
        String rel = child.attr("rel");
        String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if ((rel.isEmpty() || rel.equals("alternate")) && !address.isBlank()) {
          return address.strip();
        }
      }
      boolean guid = name(child).equals("guid") && !child.attr("isPermaLink").equals("false");
      if ((guid || name(child).equals("feedburner:origlink"))
          && child.wholeText().strip().matches("(?i)https?://\\S+")) {
        best = child.wholeText().strip();
      }
    }
    return best;
  }

  private static @Nullable LocalDate published(Element item) {
    for (String name : List.of("pubdate", "published", "dc:date", "issued", "date", "updated")) {
      Element element = first(item, name);
      LocalDate day = element == null ? null : PublicationDay.of(element.wholeText()).orElse(null);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Returns the first child of one of the names, the first name first. */
  private static @Nullable Element first(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (name(child).equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  private static String name(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT).replaceFirst("^atom:", "");
  }

  /** In RSS the page is text; in Atom it may also stand there as elements. */
  private static @Nullable String html(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String html = element.childrenSize() > 0 ? element.html() : element.wholeText();
    return html.isBlank() ? null : html;
  }

  /** Titles and summaries are HTML more often than not. */
  private static @Nullable String plain(@Nullable Element element) {
    String html = html(element);
    if (element == null || html == null) {
      return null;
    }
    String words = Jsoup.parse(html).text().replaceAll("[\\s\\u00A0]+", " ").strip();
    boolean title = name(element).equals("title");
    return words.isEmpty() || (title && words.length() > LONGEST_TITLE) ? null : words;
  }
}
