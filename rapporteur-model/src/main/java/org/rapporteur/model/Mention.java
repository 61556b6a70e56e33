package org.rapporteur.model;

/**
 * One place where the text speaks of an entity.
 *
 * @param span the words
 * @param form by name, title, common noun or pronoun
 * @param type the type of these words; an adjective such as Russian is a NORP mention of a GPE
 *     entity
 */
public record Mention(Span span, MentionForm form, EntityType type) {}
