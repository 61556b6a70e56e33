package org.rapporteur.archive.export;

import org.jspecify.annotations.Nullable;

/**
 * The codes of a state.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param number ISO 3166-1 numeric
 * @param name in English
 * @param cow Correlates of War number
 * @param gw Gleditsch and Ward's number
 * @param fips FIPS 10-4
 * @param cameo code of its actors in CAMEO
 */
record State(
    String iso3,
    @Nullable String iso2,
    @Nullable Integer number,
    String name,
    @Nullable Integer cow,
    @Nullable Integer gw,
    @Nullable String fips,
    @Nullable String cameo) {}
