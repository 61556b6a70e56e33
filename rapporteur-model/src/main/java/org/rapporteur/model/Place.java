package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param entity id of the place
 * @param span the words, if any
 * @param role where the place comes from
 */
public record Place(String entity, @Nullable Span span, PlaceRole role) {}
