/** The command line: one class for each command, and what they share. */
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
