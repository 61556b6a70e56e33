/**
 * Step 8b of a reading: what the article and its parties talk about, in a few noun phrases, most
 * important first.
 */
@NullMarked
package org.rapporteur.reader.topic;

import org.jspecify.annotations.NullMarked;
