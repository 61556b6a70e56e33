package org.rapporteur.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Precision;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.record.Total;

/**
 * The next record to judge.
 *
 * @param kind such as {@code events}
 * @param portrait the record; absent when none is left
 * @param report the report to judge it by
 * @param left how many were not judged yet
 * @param of how many there are
 * @param drawn whether records are drawn without regard to doubt
 * @param skip address with this record passed over
 * @param here address to come back to
 * @param last key of the record judged before this one; empty at the start
 * @param precision what the verdicts say so far
 */
public record ReviewView(
    String kind,
    @Nullable Portrait portrait,
    @Nullable ReportRecord report,
    Total left,
    Total of,
    boolean drawn,
    String skip,
    String here,
    String last,
    Precision precision) {
  /** The kinds that are reviewed. */
  public static final List<String> KINDS = List.of("events", "meetings", "statements", "relations");

  /** Tells whether it is known how many were judged. */
  public boolean isDoneKnown() {
    return of.exact() && left.exact();
  }

  /** Returns how many were judged, where that is known. */
  public long done() {
    return of.records() - left.records();
  }
}
