package org.rapporteur.archive.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file or address that was taken in to its end.
 *
 * @param name file or address
 * @param size in bytes
 * @param finished when; absent while that goes on
 * @param articles how many articles of it were kept
 * @param failures how many places of it could not be read
 */
public record TakenIn(
    String name, long size, @Nullable Instant finished, int articles, int failures) {}
