/** Questions to the archive: lists with filters, full text, single records, counts. */
@NullMarked
package org.rapporteur.archive.query;

import org.jspecify.annotations.NullMarked;
