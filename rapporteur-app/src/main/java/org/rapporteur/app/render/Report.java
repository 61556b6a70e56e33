package org.rapporteur.app.render;

import java.util.List;

/**
 * A Reading in the order in which an analyst wants it: meetings, acts, statements, relations,
 * topics.
 *
 * @param title headline of the article
 * @param about outlet, day, length
 * @param sections the records
 * @param notes warnings and repairs
 */
public record Report(String title, String about, List<Section> sections, List<String> notes) {
  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
