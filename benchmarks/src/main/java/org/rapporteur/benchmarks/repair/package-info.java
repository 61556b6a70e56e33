/** The repair of white space beside two dictionary tools, on the same files in one run. */
@NullMarked
package org.rapporteur.benchmarks.repair;

import org.jspecify.annotations.NullMarked;
