/**
 * Puts the reports of one act or one meeting together into one record, says why, and lets a user
 * split and join records. How it decides stands in docs/grouping.md.
 */
@NullMarked
package org.rapporteur.archive.group;

import org.jspecify.annotations.NullMarked;
