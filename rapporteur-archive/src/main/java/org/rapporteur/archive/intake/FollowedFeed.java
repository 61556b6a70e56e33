package org.rapporteur.archive.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed.
 *
 * @param url its address
 * @param title its name
 * @param etag what the server said with its last version
 * @param lastModified likewise
 * @param fetched when it was last asked
 * @param due when it is to be asked next; absent for at once
 * @param failures how often in a row it could not be had
 * @param reason why not
 */
public record FollowedFeed(
    String url,
    @Nullable String title,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant fetched,
    @Nullable Instant due,
    int failures,
    @Nullable String reason) {}
