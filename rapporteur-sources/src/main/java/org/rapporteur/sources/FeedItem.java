package org.rapporteur.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed lists.
 *
 * @param url address of its page, when it is stated
 * @param title headline, as plain text
 * @param published day of publication, as written by the publisher
 * @param summary the beginning or a summary, as plain text
 * @param content the whole text as HTML, if the feed holds it
 */
record FeedItem(
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String summary,
    @Nullable String content) {}
