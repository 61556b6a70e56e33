/**
 * How Readings come into the archive: a batch of articles in one change, and articles read again.
 */
@NullMarked
package org.rapporteur.archive.save;

import org.jspecify.annotations.NullMarked;
