/**
 * Rendering: a Reading as a report for the terminal, as Markdown, or as one self-contained page.
 */
@NullMarked
package org.rapporteur.app.render;

import org.jspecify.annotations.NullMarked;
