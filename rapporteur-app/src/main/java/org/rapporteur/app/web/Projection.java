package org.rapporteur.app.web;

/**
 * Where a place lies on the map of {@code world.json}: the Natural Earth projection in the view box
 * 0 0 1000 500.
 *
 * <p>For example, 46.2° north and 6.1° east, Geneva, is the point (514.5, 107.6). The formula is
 * the polynomial of Tom Patterson and Bojan Šavrič; scale and centre are those of {@code
 * src/main/world/make-world.mjs}, which draws the outlines. Longitudes beyond ±180° and latitudes
 * beyond ±90° are moved to that edge.
 */
public final class Projection {
  private static final double SCALE = 175;
  private static final double CENTRE_X = 500;
  private static final double CENTRE_Y = 250;

  private Projection() {}

  /** A point of the view box; x grows to the east, y to the south. */
  public record Point(double x, double y) {}

  /** The point of a place given in degrees. */
  public static Point project(double longitude, double latitude) {
    double east = Math.toRadians(Math.max(-180, Math.min(180, longitude)));
    double north = Math.toRadians(Math.max(-90, Math.min(90, latitude)));
    double north2 = north * north;
    double north4 = north2 * north2;
    double width =
        0.8707
            - 0.131979 * north2
            + north4 * (-0.013791 + north4 * (0.003971 * north2 - 0.001529 * north4));
    double height =
        1.007226
            + north2 * (0.015085 + north4 * (-0.044475 + 0.028874 * north2 - 0.005916 * north4));
    return new Point(CENTRE_X + SCALE * east * width, CENTRE_Y - SCALE * north * height);
  }
}
