package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds the records that may tell the same as a report. */
final class Neighbours {
  private static final int MOST = 8;
  private static final int MOST_ROWS = 20_000;

  private Neighbours() {}

  /** Returns for each report the ids of the most likely records, best first. */
  static Map<Long, List<Long>> of(Handle handle, Ground ground, Collection<Told> reports) {
    Map<Long, Set<Long>> wanted = new LinkedHashMap<>();
    Set<Long> all = new HashSet<>();
    for (Told told : reports) {
      Set<Long> blocks = ground.near().apply(told);
      wanted.put(told.id(), blocks);
      all.addAll(blocks);
    }
    Map<Long, List<Long>> found = records(handle, ground.table(), all);
    Map<Long, List<Long>> nearest = new HashMap<>();
    wanted.forEach((report, blocks) -> nearest.put(report, best(blocks, found)));
    return nearest;
  }

  private static Map<Long, List<Long>> records(Handle handle, String table, Set<Long> blocks) {
    return handle
        .createQuery(
            "SELECT b.block, b."
                + table
                + " FROM json_each(:blocks) AS wanted CROSS JOIN "
                + table
                + "_block AS b ON b.block = wanted.value LIMIT :most")
        .bind("blocks", blocks.stream().sorted().toList().toString())
        .bind("most", MOST_ROWS)
        .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
        .collect(
            Collectors.groupingBy(
                pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
  }

  /** Those that share the most blocks; of these the latest, since news comes in order. */
  private static List<Long> best(Set<Long> blocks, Map<Long, List<Long>> found) {
    Map<Long, Integer> shared = new HashMap<>();
    for (Long block : blocks) {
      for (Long record : found.getOrDefault(block, List.of())) {
        shared.merge(record, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
