/** The server itself: routes, what guards them, and the files that pages need. */
@NullMarked
package org.rapporteur.app.web.server;

import org.jspecify.annotations.NullMarked;
