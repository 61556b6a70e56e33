/**
 * Step 6 and 7 of a reading: triggers to events with parties, place, time and status; events to
 * meetings.
 */
@NullMarked
package org.rapporteur.reader.event;

import org.jspecify.annotations.NullMarked;
