package org.rapporteur.app.render;

import java.util.Map;
import org.rapporteur.model.Reading;

/**
 * The two sides of a Reading as a page shows them: the article and its records, which light up each
 * other's words with {@code report.js}. Both are HTML in which every word from outside is escaped
 * already; a record {@code v3} stands at {@code #r1-v3}, its words at {@code #w1-v3}.
 *
 * @param article the article with its title as the first heading
 * @param records the records with the words they rest on
 */
public record ReadingParts(String article, String records) {
  private static final String PREFIX = "1-";

  /**
   * Renders a Reading.
   *
   * @param addresses pages of the records, by their ids in the Reading
   * @param repairs whether to show what was repaired
   */
  public static ReadingParts of(Reading reading, Map<String, String> addresses, boolean repairs) {
    Report report = Reports.of(reading);
    return new ReadingParts(
        HtmlReport.text(reading, report, PREFIX, repairs),
        new HtmlRecords(PREFIX, addresses).of(report, reading));
  }
}
