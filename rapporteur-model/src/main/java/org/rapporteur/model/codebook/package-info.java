/**
 * The codebook as data: what every code of a Reading means, with an example, and how an act is
 * named in CAMEO.
 */
@NullMarked
package org.rapporteur.model.codebook;

import org.jspecify.annotations.NullMarked;
