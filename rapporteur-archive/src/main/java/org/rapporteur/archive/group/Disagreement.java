package org.rapporteur.archive.group;

import java.util.List;

/**
 * A field on which independent reports of one record disagree, with what each of them says.
 *
 * @param field kind, status, date, place, actor, recipient or participant
 * @param values what is said, in order of publication
 */
public record Disagreement(String field, List<Value> values) {
  /** Copies the list. */
  public Disagreement {
    values = List.copyOf(values);
  }

  /**
   * One of the values.
   *
   * @param value as reports give it
   * @param reports keys of the reports that do
   */
  public record Value(String value, List<String> reports) {
    /** Copies the list. */
    public Value {
      reports = List.copyOf(reports);
    }
  }
}
