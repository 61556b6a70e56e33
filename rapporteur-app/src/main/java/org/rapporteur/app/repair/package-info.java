/** Repair from the command line: streams of any size, differences in colour, and how good it is. */
@NullMarked
package org.rapporteur.app.repair;

import org.jspecify.annotations.NullMarked;
