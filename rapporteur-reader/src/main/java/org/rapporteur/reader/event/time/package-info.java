/**
 * Words for dates to days on the calendar: tagged dates and sure patterns, resolved against the day
 * of publication and the dates the text has named before.
 */
@NullMarked
package org.rapporteur.reader.event.time;

import org.jspecify.annotations.NullMarked;
