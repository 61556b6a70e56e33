package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * B-cubed (Bagga and Baldwin 1998): of each item, which part of its found group belongs there, and
 * which part of its true group was found; averaged over items.
 */
record BCubed(int items, double precision, double recall) {
  /** Scores some items, whose groups may hold others too. */
  static <T> BCubed of(
      Collection<T> scored,
      Collection<T> all,
      Function<T, String> found,
      Function<T, String> gold) {
    Map<String, List<T>> byFound = all.stream().collect(Collectors.groupingBy(found));
    Map<String, List<T>> byGold = all.stream().collect(Collectors.groupingBy(gold));
    Map<T, double[]> each = new HashMap<>();
    for (T item : scored) {
      List<T> group = byFound.get(found.apply(item));
      List<T> truth = byGold.get(gold.apply(item));
      long both = group.stream().filter(truth::contains).count();
      each.put(item, new double[] {(double) both / group.size(), (double) both / truth.size()});
    }
    return new BCubed(
        each.size(),
        each.values().stream().mapToDouble(pair -> pair[0]).average().orElse(0),
        each.values().stream().mapToDouble(pair -> pair[1]).average().orElse(0));
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d reports)", precision, recall, f1(), items);
  }
}
