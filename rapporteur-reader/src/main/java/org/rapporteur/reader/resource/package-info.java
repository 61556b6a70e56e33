/** What every step needs to read the tables and models that lie beside the program. */
@NullMarked
package org.rapporteur.reader.resource;

import org.jspecify.annotations.NullMarked;
