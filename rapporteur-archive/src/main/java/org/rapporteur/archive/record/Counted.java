package org.rapporteur.archive.record;

/**
 * Something that was counted, and over which records: all that fit a filter or, where that would
 * take long, the newest of them.
 *
 * @param counts what came out
 * @param of how many records it was counted over; if that is not exact, these are the newest of
 *     those that fit, and what came out says nothing about older ones
 * @param <T> what comes out, such as numbers by value
 */
public record Counted<T>(T counts, Total of) {}
