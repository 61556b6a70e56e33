/** Where articles came from: files taken in, places that failed, feeds that are followed. */
@NullMarked
package org.rapporteur.archive.intake;

import org.jspecify.annotations.NullMarked;
