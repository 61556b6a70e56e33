package org.rapporteur.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.record.Total;

/**
 * Which countries meet which, and how often.
 *
 * @param names of the countries that meet most, in rows and columns
 * @param rows one for each
 * @param of how many meetings were counted
 */
public record MeetingMatrix(List<String> names, List<Row> rows, Total of) {
  private static final int MOST = 12;

  /**
   * The meetings of a country.
   *
   * @param name for people
   * @param cells one for each other country
   */
  public record Row(String name, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The meetings of two countries.
   *
   * @param records how many
   * @param address of the pair
   * @param shade 0 for none, 5 for the most
   */
  public record Cell(long records, String address, int shade) {}

  /** Copies the lists. */
  public MeetingMatrix {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** Lays out counts by pairs such as {@code AZE|RUS}. */
  static MeetingMatrix of(Map<String, Long> pairs, Total of) {
    Map<String, Long> totals = new HashMap<>();
    pairs.forEach((pair, records) -> {
      for (String code : pair.split("\\|")) {
        totals.merge(code, records, Long::sum);
      }
    });
    List<String> codes =
        totals.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    long greatest = pairs.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (String code : codes) {
      List<Cell> cells = new ArrayList<>();
      for (String other : codes) {
        String pair = code.compareTo(other) < 0 ? code + "|" + other : other + "|" + code;
        long records = pairs.getOrDefault(pair, 0L);
        cells.add(new Cell(records, Links.pair(code, other), World.shade(records, greatest)));
      }
      rows.add(new Row(Labels.country(code), cells));
    }
    return new MeetingMatrix(codes.stream().map(Labels::country).toList(), rows, of);
  }
}
