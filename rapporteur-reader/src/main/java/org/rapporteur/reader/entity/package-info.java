/**
 * Step 4 of a reading: names, titles, pronouns and common nouns of a parse become the entities of
 * the article, and every token that stands for a party is told which entities it means.
 */
@NullMarked
package org.rapporteur.reader.entity;

import org.jspecify.annotations.NullMarked;
