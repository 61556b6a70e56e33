package org.rapporteur.app.web.page;

import java.util.List;

/**
 * The formats that the record can be had in.
 *
 * @param offers one for each format
 */
public record ExportView(List<Offer> offers) {
  /**
   * One format.
   *
   * @param label its name
   * @param description what it is
   * @param address where the file is
   */
  public record Offer(String label, String description, String address) {}

  /** Copies the list. */
  public ExportView {
    offers = List.copyOf(offers);
  }
}
