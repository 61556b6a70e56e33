package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PlaceRole;

/**
 * Where something happened.
 *
 * @param entity the place
 * @param role where it comes from; absent for meetings
 */
public record PlaceRecord(EntityReference entity, @Nullable PlaceRole role) {}
