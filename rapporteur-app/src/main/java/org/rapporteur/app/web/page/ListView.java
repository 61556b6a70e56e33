package org.rapporteur.app.web.page;

import org.rapporteur.archive.record.Page;

/**
 * A part of a list with what narrows it.
 *
 * @param kind such as {@code events}: the last part of the address, also under {@code /api/v1}
 * @param hides whether the list shows what happened only, and there may be more
 * @param page the records
 * @param sides what the list can be narrowed by
 * @param time when they happened
 * @param <T> kind of record
 */
public record ListView<T>(String kind, boolean hides, Page<T> page, Sides sides, TimeLine time) {}
