package org.rapporteur.sources;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.rapporteur.sources.fetch.Fetched;
import org.rapporteur.sources.fetch.Fetcher;
import org.rapporteur.sources.fetch.Validator;

/**
 * Makes a round over a feed: asks for it, fetches the page of each new article it lists, and finds
 * the text in it. Where the page cannot be had or holds no article, the text of the feed itself
 * will do if it is a whole one. Of a list of feeds the round gives the addresses, and reads none.
 *
 * <p>Example: {@code reader.read("https://example.org/feed.xml", Validator.NONE, url ->
 * archive.hasArticle(url), input -> keep(input))}.
 *
 * <p>When the thread is interrupted, the round ends after the article at hand, and the thread stays
 * interrupted.
 */
public final class FeedReader {
  private final Fetcher fetcher;
  private final ArticleCheck check;
  private final InputOptions options;

  /** Reads what the fetcher gets, with the given options. */
  public FeedReader(Fetcher fetcher, InputOptions options) {
    this.fetcher = fetcher;
    this.check = new ArticleCheck(options);
    this.options = options;
  }

  /**
   * Makes one round.
   *
   * @param address address of the feed
   * @param known what the server said with the last version of the feed
   * @param has tells of the address of an article whether the caller has it, so that it is not
   *     fetched again
   * @param taker takes each new article, or the reason why there is none; the place of each is the
   *     address of its page, by which it can be tried again
   */
  public FeedRound read(
      String address, Validator known, Predicate<String> has, Consumer<Input> taker) {
    Fetched fetched = WebInput.fetch(fetcher, address, known);
    if (fetched instanceof Fetched.Refused refused) {
      return FeedRound.failed(known, refused.why(), refused.passing());
    }
    if (!(fetched instanceof Fetched.Document document)) {
      return FeedRound.unchanged(known);
    }
    FeedPages pages = new FeedPages(fetcher, has);
    Intake intake = new Intake(check, options.columns(), taker);
    try {
      if (!FeedForm.read(address, document, pages, intake)) {
        return FeedRound.failed(Validator.NONE, noFeed(document), false);
      }
    } catch (UnreadableInput e) {
      return FeedRound.failed(Validator.NONE, e.why(), e.reason() == Input.Reason.PASSING);
    }
    return pages.round(document.validator());
  }

  private static String noFeed(Fetched.Document document) {
    String page = Decoder.decode(document.body(), document.charset()).text();
    String named =
        Jsoup.parse(page, document.uri().toString())
            .select("link[rel=alternate][type~=(rss|atom|feed)]")
            .stream()
            .limit(5)
            .map(link -> link.absUrl("href"))
            .collect(Collectors.joining(", "));
    return "this is no feed (RSS, Atom or JSON Feed)"
        + (named.isEmpty() ? ": check the address" : "; the page names these: " + named);
  }
}
