/** Reading many articles into an archive: on all cores, in order, safe to interrupt. */
@NullMarked
package org.rapporteur.app.ingest;

import org.jspecify.annotations.NullMarked;
