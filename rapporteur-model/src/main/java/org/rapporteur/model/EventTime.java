package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as the text says.
 *
 * @param start first day, ISO 8601; partial when the year is unknown: {@code --08-18}; absent when
 *     the words cannot be put on a calendar
 * @param end last day, likewise
 * @param precision how fine the date is
 * @param basis where the date comes from
 * @param span the words, if any
 */
public record EventTime(
    @Nullable String start,
    @Nullable String end,
    TimePrecision precision,
    TimeBasis basis,
    @Nullable Span span) {}
