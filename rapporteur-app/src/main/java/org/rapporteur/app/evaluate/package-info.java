/** Evaluation: Readings against gold articles, with intervals. */
@NullMarked
package org.rapporteur.app.evaluate;

import org.jspecify.annotations.NullMarked;
