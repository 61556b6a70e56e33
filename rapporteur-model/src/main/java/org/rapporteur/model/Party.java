package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * An entity in a role of an event or statement.
 *
 * @param entity id of the entity
 * @param span the words that name it here; absent when it is only implied
 */
public record Party(String entity, @Nullable Span span) {}
