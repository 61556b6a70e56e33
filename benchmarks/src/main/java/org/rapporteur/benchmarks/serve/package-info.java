/** How fast the server answers. */
@NullMarked
package org.rapporteur.benchmarks.serve;

import org.jspecify.annotations.NullMarked;
