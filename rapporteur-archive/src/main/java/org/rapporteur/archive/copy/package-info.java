/** Tells articles that repeat another's words, such as wire copies, from independent ones. */
@NullMarked
package org.rapporteur.archive.copy;

import org.jspecify.annotations.NullMarked;
