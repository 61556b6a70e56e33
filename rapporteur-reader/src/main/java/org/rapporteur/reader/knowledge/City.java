package org.rapporteur.reader.knowledge;

/**
 * A city, town or place.
 *
 * @param id GeoNames id
 * @param name name in English where it has one, else the local one
 * @param country ISO 3166-1 code; dependencies have their own
 * @param population people, 0 when not known
 * @param latitude degrees north
 * @param longitude degrees east
 * @param capital whether it is the capital of its country
 */
public record City(
    int id,
    String name,
    String country,
    int population,
    double latitude,
    double longitude,
    boolean capital) {}
