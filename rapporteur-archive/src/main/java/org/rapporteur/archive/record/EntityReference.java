package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Sector;

/**
 * An entity as other records name it.
 *
 * @param key {@code entity-…}
 * @param name the name it goes by in the archive
 * @param type OntoNotes type
 * @param country ISO 3166-1 alpha-3, or PLOVER's KOS, IGO, UNO, EUR and the like
 * @param sector PLOVER sector
 * @param wikidata Q-number
 * @param geonames GeoNames id
 * @param iso ISO 3166-1 alpha-3, for states only
 * @param latitude degrees north, for places
 * @param longitude degrees east, for places
 */
public record EntityReference(
    String key,
    String name,
    EntityType type,
    @Nullable String country,
    @Nullable Sector sector,
    @Nullable String wikidata,
    @Nullable Long geonames,
    @Nullable String iso,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
