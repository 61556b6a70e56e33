/** Which entities of different articles are the same person, body, state, place or thing. */
@NullMarked
package org.rapporteur.archive.link;

import org.jspecify.annotations.NullMarked;
