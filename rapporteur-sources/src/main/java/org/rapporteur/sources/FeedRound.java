package org.rapporteur.sources;

import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.fetch.Validator;

/**
 * What one round over a feed came to.
 *
 * @param title name of the feed, when it was given out
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
    int listed,
    int known,
    int found,
    Validator next,
    @Nullable String failure,
    boolean passing) {

  static FeedRound failed(Validator next, String why, boolean passing) {
    return new FeedRound(null, 0, 0, 0, next, why, passing);
  }

  static FeedRound unchanged(Validator next) {
    return new FeedRound(null, 0, 0, 0, next, null, false);
  }
}
