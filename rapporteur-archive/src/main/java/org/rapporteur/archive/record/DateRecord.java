package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeBasis;
import org.rapporteur.model.TimePrecision;

/**
 * When something happened, as far as reports say.
 *
 * @param start first day, ISO 8601; partial when the year is unknown: {@code --08-18}
 * @param end last day, likewise
 * @param precision how fine the date is
 * @param basis where it comes from
 */
public record DateRecord(
    @Nullable String start, @Nullable String end, TimePrecision precision, TimeBasis basis) {}
