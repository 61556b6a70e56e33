package org.rapporteur.app.web.page;

import java.util.List;
import org.rapporteur.archive.record.Total;

/**
 * Where events took place, each as finely as it is known: a country as its area, a town as a
 * circle.
 *
 * @param total how many events fit
 * @param of how many of them are on the map
 * @param lands the countries, shaded by events that are known to the country only
 * @param spots towns and other points
 * @param rows the same as a table
 * @param statuses what the events can be narrowed to
 * @param time when they happened
 */
public record MapView(
    Total total,
    Total of,
    List<Land> lands,
    List<Spot> spots,
    List<Row> rows,
    FacetView statuses,
    TimeLine time) {
  /** Copies the lists. */
  public MapView {
    lands = List.copyOf(lands);
    spots = List.copyOf(spots);
    rows = List.copyOf(rows);
  }

  /**
   * A place that is a point.
   *
   * @param name for people
   * @param x on the map
   * @param y on the map
   * @param radius of the circle, whose area grows with the number
   * @param records how many
   * @param address of these records
   */
  public record Spot(
      String name, double x, double y, double radius, long records, String address) {}

  /**
   * A place of the table.
   *
   * @param name for people
   * @param precision how fine it is
   * @param records how many
   * @param address of these records
   */
  public record Row(String name, String precision, long records, String address) {}
}
