package org.rapporteur.archive.intake;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Database;

/** Remembers the feeds that are followed, and what to ask them with. */
public final class Feeds {
  private final Database database;

  /** Remembers them in a database. */
  public Feeds(Database database) {
    this.database = database;
  }

  /** Follows a feed from now on; one that is followed already goes on as it was. */
  public void follow(String url) {
    database.note((handle, now) ->
        handle
            .createUpdate("INSERT OR IGNORE INTO feed (url) VALUES (:url)")
            .bind("url", url)
            .execute());
  }

  /** Follows a feed no longer; its articles stay. */
  public void forget(String url) {
    database.note((handle, now) ->
        handle.createUpdate("DELETE FROM feed WHERE url = :url").bind("url", url).execute());
  }

  /** Returns every feed that is followed, by address. */
  public List<FollowedFeed> all() {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT url, title, etag, last_modified, fetched, due, failures, reason
                FROM feed ORDER BY url
                """)
            .map(ConstructorMapper.of(FollowedFeed.class))
            .list());
  }

  /** Remembers what a round over a feed came to; does nothing if it is not followed any more. */
  public void note(FollowedFeed feed) {
    database.note((handle, now) ->
        handle
            .createUpdate(
                """
                UPDATE feed SET title = :title, etag = :etag, last_modified = :lastModified,
                  fetched = :fetched, due = :due, failures = :failures, reason = :reason
                WHERE url = :url
                """)
            .bind("url", feed.url())
            .bind("title", feed.title())
            .bind("etag", feed.etag())
            .bind("lastModified", feed.lastModified())
            .bind("fetched", text(feed.fetched()))
            .bind("due", text(feed.due()))
            .bind("failures", feed.failures())
            .bind("reason", feed.reason())
            .execute());
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
