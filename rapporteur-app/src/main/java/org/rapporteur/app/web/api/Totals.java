package org.rapporteur.app.web.api;

import java.util.List;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Records;

/** How far records are counted, as a parameter says. */
final class Totals {
  static final Parameter PARAMETER =
      Parameter.query(
          "total",
          "exact counts all records that fit, however long that takes; without it no more are counted"
              + " than takes a moment, and totalIsExact says whether these are all.",
          FilterSchema.choice(List.of("exact")));

  private Totals() {}

  /** Returns the records, counted as is asked for. */
  static Records of(Asked asked, Records records) {
    String written = asked.one(PARAMETER.name());
    if (!List.of("", "exact").contains(written)) {
      throw new WrongFilter(PARAMETER.name(), "takes exact");
    }
    return written.isEmpty() ? records : records.exactly();
  }
}
