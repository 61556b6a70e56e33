package org.rapporteur.app.web.page;

import org.rapporteur.archive.record.ReportRecord;

/**
 * The sentence of a report, cut at the words that it rests on.
 *
 * @param before what stands before them
 * @param words themselves
 * @param after what stands after them
 */
public record Quote(String before, String words, String after) {
  /** Cuts the sentence of a report; without a sentence only its words remain. */
  public static Quote of(ReportRecord report) {
    String sentence = report.sentence();
    int from = report.start() - report.sentenceStart();
    int to = report.end() - report.sentenceStart();
    return sentence == null || from < 0 || to > sentence.length() || from > to
        ? new Quote("", report.words(), "")
        : new Quote(
            sentence.substring(0, from), sentence.substring(from, to), sentence.substring(to));
  }
}
