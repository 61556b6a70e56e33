package org.rapporteur.archive.record;

/**
 * How many records of one type users judged.
 *
 * @param kind of the records
 * @param type PLOVER type of events, kind of meetings, certainty of statements, predicate of
 *     relations
 * @param right how many were accepted as they were read
 * @param wrong how many were rejected, or right only after a correction
 */
public record Judged(RecordKind kind, String type, long right, long wrong) {}
