package org.rapporteur.app.render;

import java.util.List;

/**
 * One record of a Reading as a report shows it.
 *
 * @param id the record's id in the Reading
 * @param mark how sure it is
 * @param headline the record in one line
 * @param details what else is known, a line each
 * @param excerpts the words it rests on
 */
public record Item(
    String id, Mark mark, String headline, List<String> details, List<Excerpt> excerpts) {

  /** Copies the lists. */
  public Item {
    details = List.copyOf(details);
    excerpts = List.copyOf(excerpts);
  }
}
