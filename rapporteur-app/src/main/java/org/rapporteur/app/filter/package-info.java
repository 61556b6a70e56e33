/** Which records a user asks for, as options of a command and parameters of an address say it. */
@NullMarked
package org.rapporteur.app.filter;

import org.jspecify.annotations.NullMarked;
