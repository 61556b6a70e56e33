/** An archive to look around in: articles that come with the program, read when it is asked for. */
@NullMarked
package org.rapporteur.app.demo;

import org.jspecify.annotations.NullMarked;
