package org.rapporteur.app.web.page;

/**
 * A state on the map.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name for people
 * @param path its outline in SVG; empty for a small state, which is drawn as a square
 * @param x of its middle
 * @param y of its middle
 * @param former whether it is a state of the past
 * @param records number of records that are known to the state only
 * @param shade 0 for none, 5 for the most
 * @param address of these records
 */
public record Land(
    String code,
    String name,
    String path,
    double x,
    double y,
    boolean former,
    long records,
    int shade,
    String address) {}
