/**
 * The archive: Readings of many articles become one record that can be searched, corrected and
 * exported.
 */
@NullMarked
package org.rapporteur.archive;

import org.jspecify.annotations.NullMarked;
