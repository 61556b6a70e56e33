package org.rapporteur.archive.save;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.record.RecordKey;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Span;

/**
 * Makes the keys of an article's reports of one kind: from where their words stood in the input, so
 * that a newer reader, which repairs or codes otherwise, gives the same key to the same words.
 */
final class ReportKeys {
  private final String article;
  private final RecordKind kind;
  private final List<Report> reports = new ArrayList<>();

  ReportKeys(String article, RecordKind kind) {
    this.article = article;
    this.kind = kind;
  }

  /**
   * Adds a report.
   *
   * @param local its id in the Reading
   * @param start first of the words that name it
   * @param end last of them
   * @param type by which several reports of the same words are told apart
   */
  void add(String local, Span start, Span end, String type) {
    Span.Origin first = start.original();
    Span.Origin last = end.original();
    reports.add(
        new Report(
            local,
            first == null ? start.start() : first.start(),
            last == null ? end.end() : last.end(),
            type));
  }

  /** Returns the keys by the ids in the Reading. */
  Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    Map<List<Integer>, Integer> counts = new HashMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::type))
        .forEach(report -> {
          int ordinal = counts.merge(List.of(report.start, report.end), 1, Integer::sum);
          keys.put(
              report.local,
              RecordKey.of(
                  RecordKind.REPORT,
                  List.of(
                      article,
                      kind.label(),
                      Integer.toString(report.start),
                      Integer.toString(report.end),
                      Integer.toString(ordinal))));
        });
    return keys;
  }

  private record Report(String local, int start, int end, String type) {}
}
