/** The program: brings articles to the reader and shows Readings. */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
