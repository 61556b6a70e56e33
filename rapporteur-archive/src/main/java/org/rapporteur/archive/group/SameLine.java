package org.rapporteur.archive.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the report at the same words of another copy of the text. */
final class SameLine {
  private static final int SAME_PARTIES = 4;
  private static final int SAME_PLACE_IN_TEXT = 2;
  private static final int SAME_STATUS = 1;

  private SameLine() {}

  /**
   * Returns the report of a copy that stands at the same words.
   *
   * @param told a report
   * @param own all reports of its article
   * @param copies reports of copies of that article
   */
  static Optional<Told> find(Told told, List<Told> own, List<Told> copies) {
    return copies.stream()
        .filter(other -> sameWords(told, other) && likeness(told, other, own, copies) > SAME_STATUS)
        .max(
            Comparator.comparingInt((Told other) -> likeness(told, other, own, copies))
                .thenComparing(Told.ORDER.reversed()));
  }

  private static boolean sameWords(Told told, Told other) {
    return told.code().type().equals(other.code().type()) && told.folded().equals(other.folded());
  }

  private static int likeness(Told told, Told other, List<Told> own, List<Told> copies) {
    boolean parties = entities(told).equals(entities(other));
    boolean place = rank(told, own) == rank(other, copies);
    boolean status = told.status().equals(other.status());
    return (parties ? SAME_PARTIES : 0)
        + (place ? SAME_PLACE_IN_TEXT : 0)
        + (status ? SAME_STATUS : 0);
  }

  private static Set<String> entities(Told told) {
    return told.parties().stream()
        .map(party -> party.role() + party.entity())
        .collect(Collectors.toSet());
  }

  /** How many reports with the same words stand before it in its article. */
  private static long rank(Told told, List<Told> all) {
    return all.stream()
        .filter(other ->
            other.article() == told.article()
                && other.start() < told.start()
                && sameWords(told, other))
        .count();
  }
}
