package org.rapporteur.archive.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/**
 * A relation that texts state.
 *
 * @param key {@code relation-…}
 * @param predicate the kind of relation
 * @param subject of the relation
 * @param object of the relation
 * @param status fact, plan, guess, denial or condition
 * @param day of the first publication that states it
 * @param lastDay of the last
 * @param confidence 0 to 1
 * @param history how often and by whom it is told
 */
public record RelationRecord(
    String key,
    Predicate predicate,
    EntityReference subject,
    EntityReference object,
    Status status,
    @Nullable LocalDate day,
    @Nullable LocalDate lastDay,
    double confidence,
    History history) {}
