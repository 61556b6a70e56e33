/** The interface for programs under {@code /api/v1}. */
@NullMarked
package org.rapporteur.app.web.api;

import org.jspecify.annotations.NullMarked;
