/** The archive's file: its tables, their migrations, and one class for each kind of row. */
@NullMarked
package org.rapporteur.archive.store;

import org.jspecify.annotations.NullMarked;
