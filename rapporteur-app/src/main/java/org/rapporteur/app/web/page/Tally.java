package org.rapporteur.app.web.page;

/**
 * How many records one has.
 *
 * @param name for people
 * @param key of the one
 * @param records how many
 * @param address of these records
 */
public record Tally(String name, String key, long records, String address) {}
