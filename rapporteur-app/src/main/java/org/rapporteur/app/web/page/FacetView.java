package org.rapporteur.app.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Total;

/**
 * A side by which a list can be narrowed.
 *
 * @param title for people
 * @param values the most frequent ones, and those that are chosen
 * @param of how many records they were counted over
 */
public record FacetView(String title, List<Value> values, Total of) {
  /**
   * One value.
   *
   * @param label for people
   * @param records how many have it
   * @param chosen whether the list is narrowed by it
   * @param address of the list with the choice turned
   */
  public record Value(String label, long records, boolean chosen, String address) {}

  /** Copies the list. */
  public FacetView {
    values = List.copyOf(values);
  }

  static FacetView of(
      Asked asked,
      String parameter,
      String title,
      Counted<Map<String, Long>> counted,
      UnaryOperator<String> labels) {
    return new FacetView(
        title,
        counted.counts().entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .map(entry -> {
              boolean chosen = asked.has(parameter, entry.getKey());
              return new Value(
                  labels.apply(entry.getKey()),
                  entry.getValue(),
                  chosen,
                  chosen
                      ? asked.without(parameter, entry.getKey())
                      : asked.plus(parameter, entry.getKey()));
            })
            .toList(),
        counted.of());
  }
}
