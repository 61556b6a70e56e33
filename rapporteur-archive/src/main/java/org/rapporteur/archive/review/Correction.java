package org.rapporteur.archive.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user said about a field of a record.
 *
 * @param record key of the record
 * @param field name of the field; {@code verdict} for accepting and rejecting
 * @param value the right value as it is stored; absent if the field is to be empty
 * @param made when
 * @param author who
 * @param note why
 * @param undone whether it was taken back
 */
public record Correction(
    String record,
    String field,
    @Nullable String value,
    Instant made,
    String author,
    @Nullable String note,
    boolean undone) {}
