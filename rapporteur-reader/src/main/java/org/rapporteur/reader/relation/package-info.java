/**
 * Step 8a of a reading: what relations between its parties the article states, as against what they
 * did.
 */
@NullMarked
package org.rapporteur.reader.relation;

import org.jspecify.annotations.NullMarked;
