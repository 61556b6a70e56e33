package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;

/**
 * An entity in a role of an event or statement.
 *
 * @param entity who
 * @param office the office that the first report gives it
 * @param words as the first report names it there; absent when it is only implied or the record
 *     joins several reports
 */
public record PartyRecord(
    EntityReference entity, @Nullable String office, @Nullable String words) {}
