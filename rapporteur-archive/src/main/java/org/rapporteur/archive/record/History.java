package org.rapporteur.archive.record;

import java.util.List;

/**
 * How often and by whom something is told.
 *
 * @param first the report that was published first
 * @param reports how many reports there are
 * @param articles in how many articles
 * @param independent how many of these are no copies of each other
 * @param conflicts fields on which the reports disagree, such as {@code place}
 * @param verdict what a user said about the record
 */
public record History(
    ReportRecord first,
    int reports,
    int articles,
    int independent,
    List<String> conflicts,
    Verdict verdict) {
  /** Copies the list. */
  public History {
    conflicts = List.copyOf(conflicts);
  }
}
