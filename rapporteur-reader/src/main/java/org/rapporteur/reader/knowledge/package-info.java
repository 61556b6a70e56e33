/**
 * What the reader knows beyond the article: states, bodies, groups, offices at a date, role nouns
 * and cities, as tables with sources.
 *
 * <p>Used by the entity, event and topic steps through {@link
 * org.rapporteur.reader.knowledge.KnowledgeBase}. A caller marks what it looked up here as looked
 * up; it is never mixed with what the text says.
 */
@NullMarked
package org.rapporteur.reader.knowledge;

import org.jspecify.annotations.NullMarked;
