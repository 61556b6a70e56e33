package org.rapporteur.sources;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.fetch.Fetched;
import org.rapporteur.sources.fetch.Fetcher;
import org.rapporteur.sources.fetch.Validator;

/**
 * Fetches the pages of the articles that a feed lists, and counts them; of a list of feeds it only
 * notes the names.
 */
final class FeedPages implements FeedItems {
  private final Fetcher fetcher;
  private final Predicate<String> has;
  private @Nullable String title;
  private List<String> named = List.of();
  private int listed;
  private int known;
  private int found;
  private boolean complete = true;

  FeedPages(Fetcher fetcher, Predicate<String> has) {
    this.fetcher = fetcher;
    this.has = has;
  }

  @Override
  public void take(String name, Feed feed, Intake intake) {
    title = feed.title();
    Set<String> seen = new HashSet<>();
    for (FeedItem item : feed.items()) {
      if (Thread.currentThread().isInterrupted()) {
        complete = false;
        return;
      }
      String url = absolute(name, item.url());
      if (url != null && !seen.add(url)) {
        continue;
      }
      listed++;
      if (url != null && has.test(url)) {
        known++;
      } else {
        found++;
        takeItem(url == null ? name + ", item " + listed : url, url, feed, item, intake);
      }
    }
  }

  @Override
  public void follow(String name, List<String> feeds, Intake intake) {
    named = List.copyOf(feeds);
  }

  FeedRound round(Validator next) {
    return new FeedRound(
        title, named, listed, known, found, complete ? next : Validator.NONE, null, false);
  }

  /** The page comes first; the text in the feed will do where there is no page. */
  private void takeItem(
      String where, @Nullable String url, Feed feed, FeedItem item, Intake intake) {
    Input page = url == null ? null : page(url, feed, item, intake);
    if (Thread.currentThread().isInterrupted()) {
      // the page did not come because we were told to stop: the next round asks for it
      complete = false;
      found--;
      return;
    }
    if (page instanceof Input.Found) {
      intake.give(page);
      return;
    }
    boolean passing =
        page instanceof Input.Unreadable fault && fault.reason() == Input.Reason.PASSING;
    boolean foreign =
        page instanceof Input.Unreadable fault && fault.reason() == Input.Reason.OTHER_LANGUAGE;
    boolean kept = !foreign && (url == null || KeptItems.isWhole(item));
    complete &= kept || !passing;
    if (!kept && page != null) {
      intake.give(page);
      return;
    }
    if (url == null && !KeptItems.hasText(item)) {
      intake.give(
          new Input.Unreadable(
              where,
              "the feed holds neither text nor address of this article: nothing to read",
              Input.Reason.NO_ARTICLE));
      return;
    }
    try {
      FeedItem there =
          new FeedItem(url, item.title(), item.published(), item.summary(), item.content());
      KeptItems.take(where, feed, there, intake);
    } catch (UnreadableInput e) {
      intake.refuse(where, e);
    }
  }

  private Input page(String url, Feed feed, FeedItem item, Intake intake) {
    Fetched fetched = WebInput.fetch(fetcher, url, Validator.NONE);
    if (fetched instanceof Fetched.Document document) {
      List<Input> inputs = new ArrayList<>();
      Stated stated = new Stated(url, item.title(), item.published(), feed.title());
      BodyReader.read(Body.of(url, document, stated), new KeptItems(), intake.to(inputs::add));
      return inputs.size() == 1
          ? inputs.get(0)
          : new Input.Unreadable(url, "this is no page with one article");
    }
    return fetched instanceof Fetched.Refused refused
        ? WebInput.unreadable(url, refused)
        : new Input.Unreadable(url, "the server sent nothing");
  }

  private static @Nullable String absolute(String feed, @Nullable String url) {
    try {
      return url == null ? null : URI.create(feed).resolve(url.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
