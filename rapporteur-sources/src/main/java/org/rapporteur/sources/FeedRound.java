package org.rapporteur.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.fetch.Validator;

/**
 * What one round over a feed came to.
 *
 * @param title name of the feed, when it was given out
 * @param feeds the feeds it names, where it is a list of feeds (OPML) and no feed itself
 * @param listed how many articles the feed lists
 * @param known how many of them the caller has already
 * @param found how many were handed on as articles, or as the reason why there is none
 * @param next what to ask with in the next round: keep it, and only after the articles are kept; it
 *     asks for everything where a page could not be had for the moment
 * @param failure why the feed itself could not be had; nothing when it could
 * @param passing whether a later try at a feed that could not be had may succeed
 */
public record FeedRound(
    @Nullable String title,
    List<String> feeds,
    int listed,
    int known,
    int found,
    Validator next,
    @Nullable String failure,
    boolean passing) {
  /** Copies the list. */
  public FeedRound {
    feeds = List.copyOf(feeds);
  }

  static FeedRound failed(Validator next, String why, boolean passing) {
    return new FeedRound(null, List.of(), 0, 0, 0, next, why, passing);
  }

  static FeedRound unchanged(Validator next) {
    return new FeedRound(null, List.of(), 0, 0, 0, next, null, false);
  }
}
