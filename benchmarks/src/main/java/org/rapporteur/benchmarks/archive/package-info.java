/** Speed and size of an archive of many Readings, made by telling the samples anew. */
@NullMarked
package org.rapporteur.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
