/**
 * Step 2 and 3 of a reading: text to sentences and tokens, and one run of the encoder that gives
 * word classes, trees, mentions, triggers with their arcs, attributions, relations and links over
 * the whole article.
 */
@NullMarked
package org.rapporteur.reader.parse;

import org.jspecify.annotations.NullMarked;
