package org.rapporteur.archive.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the reports of a record stand together.
 *
 * @param record key of the record
 * @param reports in order of publication
 * @param nearest the record that was nearly merged with this one
 */
public record Explanation(String record, List<Reason> reports, @Nullable Neighbour nearest) {
  /** Copies the list. */
  public Explanation {
    reports = List.copyOf(reports);
  }

  /** How a report came to its record. */
  public enum How {
    /** It is the first. */
    FIRST("first report"),
    /** A user put it there. */
    PINNED("put there by a user"),
    /** Its article repeats the words of another. */
    SAME_WORDS("same words in a copy"),
    /** The evidence is strong enough. */
    EVIDENCE("evidence"),
    /** It came while the archive looked otherwise; grouping anew might move it. */
    EARLIER_STATE("placed when the record was another");

    private final String label;

    How(String label) {
      this.label = label;
    }

    /** Returns the words for it. */
    public String label() {
      return label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /**
   * Why one report is in the record.
   *
   * @param report key of the report
   * @param article key of its article
   * @param title of the article
   * @param source of the article
   * @param published day of publication
   * @param words the words that name the act
   * @param how how it came here
   * @param matched key of the report that it was matched with
   * @param comparison of the two
   */
  public record Reason(
      String report,
      String article,
      @Nullable String title,
      @Nullable String source,
      @Nullable String published,
      String words,
      How how,
      @Nullable String matched,
      @Nullable Comparison comparison) {}

  /**
   * A record that stays apart.
   *
   * @param record its key
   * @param report key of the report here that is nearest to it
   * @param other key of its report
   * @param words of its report
   * @param comparison of the two
   */
  public record Neighbour(
      String record, String report, String other, String words, Comparison comparison) {}
}
