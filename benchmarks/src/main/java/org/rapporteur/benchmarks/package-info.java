/** Speed and size of the reader, beside Stanford CoreNLP on the same articles. */
@NullMarked
package org.rapporteur.benchmarks;

import org.jspecify.annotations.NullMarked;
