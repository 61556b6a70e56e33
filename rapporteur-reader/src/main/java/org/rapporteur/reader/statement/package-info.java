/**
 * Step 5 of a reading: attributions become statements with speaker, cue, content, style and
 * certainty.
 */
@NullMarked
package org.rapporteur.reader.statement;

import org.jspecify.annotations.NullMarked;
