package org.rapporteur.sources.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said about the version it gave out, so that the next request can ask for a newer
 * one only. Whoever keeps what was fetched keeps this with it.
 *
 * @param etag value of the header ETag
 * @param lastModified value of the header Last-Modified
 */
public record Validator(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is known: everything is asked for. */
  public static final Validator NONE = new Validator(null, null);
}
