/**
 * Gives the record out in the formats that others know: flat tables, JSON, networks, maps,
 * calendars. Records come one by one and go out at once, so that an export of any size needs little
 * memory. Knows the records and nothing of the file they come from.
 */
@NullMarked
package org.rapporteur.archive.export;

import org.jspecify.annotations.NullMarked;
