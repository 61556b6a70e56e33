/** The reader: an article in, a Reading out. */
@NullMarked
package org.rapporteur.reader;

import org.jspecify.annotations.NullMarked;
