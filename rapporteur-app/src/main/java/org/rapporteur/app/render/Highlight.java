package org.rapporteur.app.render;

import org.rapporteur.model.Span;

/**
 * Words that light up with a record.
 *
 * @param span where they stand
 * @param record id of the record
 * @param deciding whether these words decided; the others only name its parties, place or time
 */
record Highlight(Span span, String record, boolean deciding) {}
