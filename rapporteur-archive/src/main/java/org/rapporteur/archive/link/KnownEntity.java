package org.rapporteur.archive.link;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;

/**
 * A row of the table of entities, as far as linking needs it.
 *
 * @param id in this file
 * @param key {@code entity-…}
 * @param type OntoNotes type
 * @param country code
 * @param sector PLOVER sector
 * @param articles how many speak of it
 * @param identified whether a knowledge base knows it
 * @param fullNamed whether it is a person whose full name is known
 * @param gone whether nothing speaks of it any more
 * @param replacedBy key of the entity that it was joined with
 */
record KnownEntity(
    long id,
    String key,
    EntityType type,
    @Nullable String country,
    @Nullable String sector,
    int articles,
    boolean identified,
    boolean fullNamed,
    boolean gone,
    @Nullable String replacedBy) {}
