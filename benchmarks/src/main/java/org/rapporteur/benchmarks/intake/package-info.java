/** Speed of taking articles in, and the memory that a long stream of them needs. */
@NullMarked
package org.rapporteur.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
