package org.rapporteur.archive.intake;

import java.time.Instant;

/**
 * A place of the input that could not be read.
 *
 * @param origin file or address
 * @param place in it, for people
 * @param reason what is wrong and what to do
 * @param passing whether a later try may succeed
 * @param tries how often it was tried
 * @param first when it failed first
 * @param last when it failed last
 */
public record Failure(
    String origin,
    String place,
    String reason,
    boolean passing,
    int tries,
    Instant first,
    Instant last) {}
