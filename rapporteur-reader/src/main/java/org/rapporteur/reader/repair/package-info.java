/**
 * The first step: mends damaged text and keeps every offset to the input. Encoding slips, left-over
 * entities, ligatures and broken lines are mended by rules; lost, added and moved white space by a
 * small character model, and only in sentences that look damaged.
 */
@NullMarked
package org.rapporteur.reader.repair;

import org.jspecify.annotations.NullMarked;
