package org.rapporteur.archive.export;

import java.time.Instant;

/**
 * How an export is made.
 *
 * @param made when, for the formats that say so
 * @param version of the program, likewise
 * @param countryPoints whether a map shows an event that is known to a country only as a point in
 *     it
 */
public record ExportOptions(Instant made, String version, boolean countryPoints) {}
