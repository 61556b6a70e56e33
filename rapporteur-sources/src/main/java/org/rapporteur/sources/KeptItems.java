package org.rapporteur.sources;

import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/** Takes from a feed the words that stand in it, and fetches nothing. */
final class KeptItems implements FeedItems {
  private static final int WHOLE = 600;

  @Override
  public void take(String name, Feed feed, Intake intake) {
    if (feed.items().isEmpty()) {
      throw new UnreadableInput(
          "the feed lists no article: nothing to read", Input.Reason.NO_ARTICLE);
    }
    for (int i = 0; i < feed.items().size(); i++) {
      String where = name + ", item " + (i + 1);
      try {
        take(where, feed, feed.items().get(i), intake);
      } catch (UnreadableInput e) {
        intake.refuse(where, e);
      }
    }
  }

  @Override
  public void follow(String name, List<String> feeds, Intake intake) {
    throw new UnreadableInput(
        "this is a list of "
            + feeds.size()
            + " feeds, and nothing is fetched here: give it to 'rapporteur ingest' or 'rapporteur"
            + " watch'");
  }

  /** Tells whether the feed holds the article and not only its beginning. */
  static boolean isWhole(FeedItem item) {
    return item.content() != null && HtmlPage.fragment(item.content()).length() >= WHOLE;
  }

  static boolean hasText(FeedItem item) {
    return !words(item).isBlank();
  }

  private static String words(FeedItem item) {
    String text = item.content() == null ? "" : HtmlPage.fragment(item.content());
    String summary = item.summary() == null ? "" : item.summary();
    return text.length() >= summary.length() ? text : summary;
  }

  /** Takes what the feed itself holds of an article. */
  static void take(String where, Feed feed, FeedItem item, Intake intake) {
    boolean whole = isWhole(item);
    String words = words(item);
    if (words.isBlank()) {
      throw new UnreadableInput(
          "the feed holds no text of this article, and nothing is fetched here: give the address"
              + " of the feed to 'rapporteur ingest'",
          Input.Reason.NO_ARTICLE);
    }
    List<Warning> warnings =
        whole
            ? List.of()
            : List.of(
                new Warning("summary-only", "The feed holds a summary of the article only.", null));
    intake.take(
        where,
        new Article(words, item.title(), item.published(), feed.title(), item.url()),
        warnings);
  }
}
