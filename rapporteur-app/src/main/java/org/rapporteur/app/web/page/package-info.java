/** The screens: each asks the archive and fills a template, which escapes all that it is given. */
@NullMarked
package org.rapporteur.app.web.page;

import org.jspecify.annotations.NullMarked;
