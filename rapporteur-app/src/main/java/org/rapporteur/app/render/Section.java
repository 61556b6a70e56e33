package org.rapporteur.app.render;

import java.util.List;

/**
 * Records of one kind.
 *
 * @param title what kind
 * @param none what to say when there is none
 * @param items the records, in order
 */
public record Section(String title, String none, List<Item> items) {
  /** Copies the list. */
  public Section {
    items = List.copyOf(items);
  }
}
