/** The Reading and everything else of Rapporteur as JSON, in one place for every module. */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
