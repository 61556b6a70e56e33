package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader wants its user to know about one Reading.
 *
 * @param code stable name in kebab case: no-publication-date
 * @param message one sentence for a human
 * @param span where, if it is one place
 */
public record Warning(String code, String message, @Nullable Span span) {}
