package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.model.RapporteurException;

/**
 * The addresses of the feeds to watch: in OPML, whose groups may be nested, or in plain text, one
 * on each line.
 *
 * <p>Example: {@code FeedList.of(Origins.of(List.of("feeds.opml")).found().get(0))}.
 */
public final class FeedList {
  private static final int LARGEST = 16 << 20;
  private static final int MOST_FEEDS = 20_000;

  private FeedList() {}

  /**
   * Returns the feeds that an origin names; an address names itself.
   *
   * @throws Unusable if it names none
   */
  public static List<String> of(Origin origin, InputStream standardInput) {
    if (origin.place() == Origin.Place.WEB) {
      return List.of(origin.name());
    }
    try (InputStream in = origin.open(standardInput)) {
      return addresses(Decoder.decode(in.readNBytes(LARGEST)).text());
    } catch (IOException e) {
      throw new Unusable(origin.name() + ": " + Origins.reason(e));
    } catch (UnreadableInput e) {
      throw new Unusable(origin.name() + ": " + e.why());
    }
  }

  static List<String> addresses(String text) {
    String head = text.substring(0, Math.min(text.length(), Kind.PROBE)).toLowerCase(Locale.ROOT);
    return head.contains("<opml")
        ? outlines(Jsoup.parse(text, "", Parser.xmlParser()))
        : lines(text);
  }

  /** Returns the addresses of a list of feeds, however deep its groups are. */
  static List<String> outlines(Document opml) {
    LinkedHashSet<String> feeds = new LinkedHashSet<>();
    for (Element outline : opml.getAllElements()) {
      String address = outline.attributes().getIgnoreCase("xmlUrl").strip();
      if (!address.isEmpty() && feeds.size() < MOST_FEEDS) {
        feeds.add(address);
      }
    }
    if (feeds.isEmpty()) {
      throw new UnreadableInput("the list names no feed: each needs an xmlUrl");
    }
    return List.copyOf(feeds);
  }

  private static List<String> lines(String text) {
    List<String> feeds =
        text.lines()
            .map(String::strip)
            .filter(line -> line.matches("(?i)https?://\\S+"))
            .distinct()
            .limit(MOST_FEEDS)
            .toList();
    if (feeds.isEmpty()) {
      throw new UnreadableInput(
          "this names no feed: give OPML, or text with one address on each line");
    }
    return feeds;
  }

  /** A list of feeds that names none. */
  public static final class Unusable extends RapporteurException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }
}
