package org.rapporteur.app.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Mark;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.review.Correction;
import org.rapporteur.reader.event.Explanation.Candidate;
import org.rapporteur.reader.event.Explanation.Reason;

/**
 * A record with all that speaks for and against it.
 *
 * @param portrait the record
 * @param reports those that are shown, by day of publication
 * @param disagreements fields on which independent reports disagree
 * @param why reports stand together; absent where that was not asked for
 * @param trace why the first report was coded so; absent where that was not asked for
 * @param said what users said
 * @param fields what can be corrected, and what each field may hold
 */
public record RecordView(
    Portrait portrait,
    List<Report> reports,
    List<Disagreement> disagreements,
    @Nullable Explanation why,
    @Nullable Trace trace,
    List<Said> said,
    Map<String, String> fields) {
  /** Copies the collections. */
  public RecordView {
    reports = List.copyOf(reports);
    disagreements = List.copyOf(disagreements);
    said = List.copyOf(said);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * One report.
   *
   * @param number by which the page names it
   * @param report itself
   * @param mark how sure it puts it
   */
  public record Report(int number, ReportRecord report, @Nullable Mark mark) {}

  /**
   * What a user said.
   *
   * @param correction as it is kept
   * @param value for people
   */
  public record Said(Correction correction, String value) {}

  /**
   * How the reader came to a report; or why that cannot be told.
   *
   * @param none why it cannot be told; empty when it can
   * @param reasons what led to type, status and the like
   * @param candidates the parties that were weighed
   */
  public record Trace(String none, List<Reason> reasons, List<Candidate> candidates) {
    /** Copies the lists. */
    public Trace {
      reasons = List.copyOf(reasons);
      candidates = List.copyOf(candidates);
    }
  }

  /** Returns how the page names a report. */
  public String number(@Nullable String report) {
    return reports.stream()
        .filter(shown -> shown.report().key().equals(report))
        .map(shown -> String.valueOf(shown.number()))
        .findFirst()
        .orElse("not shown");
  }

  /**
   * Tells whether how sure it is changed from report to report, as for what was announced first.
   */
  public boolean hasStory() {
    return reports.stream().map(Report::mark).distinct().count() > 1;
  }
}
