package org.rapporteur.sources;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS, Atom and OPML. The parser is forgiving, as feeds are often not well-formed, and knows
 * neither document types nor entities of their own, so that a feed can reach nothing outside it.
 */
final class XmlInput {
  private XmlInput() {}

  static void read(String name, Decoded decoded, FeedItems items, Intake intake) {
    Document document = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
    Element root = root(document).orElse(document);
    String kind = root.tagName().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
    if (kind.equals("opml")) {
      items.follow(name, FeedList.outlines(document), intake);
    } else if (kind.equals("rss") || kind.equals("rdf") || kind.equals("feed")) {
      Feed feed = FeedElements.feed(root);
      CutFeed cut = new CutFeed(decoded.text(), root.tagName());
      if (cut.isWhole()) {
        items.take(name, feed, intake);
      } else {
        takeCut(name, feed, cut, items, intake);
      }
    } else {
      throw new UnreadableInput(
          "this XML is no feed (RSS, Atom) and no list of feeds (OPML): save the article's text as"
              + " .txt and try again");
    }
  }

  private static void takeCut(String name, Feed feed, CutFeed cut, FeedItems items, Intake intake) {
    Feed whole = cut.wholeItems(feed);
    if (!whole.items().isEmpty()) {
      items.take(name, whole, intake);
    }
    throw new UnreadableInput(cut.why(whole), Input.Reason.PASSING);
  }

  private static Optional<Element> root(Document document) {
    return document.children().stream().findFirst();
  }
}
