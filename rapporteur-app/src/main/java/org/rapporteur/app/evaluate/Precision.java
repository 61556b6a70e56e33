package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.archive.record.Judged;

/**
 * How many of the records that users judged are right, by kind and type. A record that was right
 * only after a correction counts as wrong.
 *
 * @param rows each kind as a whole, then its types
 */
public record Precision(List<Row> rows) {
  /** Stands for all types of a kind. */
  public static final String ALL = "all";

  /**
   * One share.
   *
   * @param kind of records
   * @param type of records, or {@link #ALL}
   * @param share of those that are right
   */
  public record Row(String kind, String type, Share share) {}

  /** Copies the list. */
  public Precision {
    rows = List.copyOf(rows);
  }

  /** Sums up what was judged. */
  public static Precision of(List<Judged> judged) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    judged.forEach(count ->
        kinds
            .computeIfAbsent(count.kind().label(), kind -> new ArrayList<>())
            .add(
                new Row(
                    count.kind().label(),
                    count.type(),
                    new Share(count.right(), count.right() + count.wrong()))));
    List<Row> rows = new ArrayList<>();
    kinds.forEach((kind, types) -> {
      rows.add(new Row(kind, ALL, sum(types)));
      rows.addAll(types);
    });
    return new Precision(rows);
  }

  private static Share sum(List<Row> rows) {
    return new Share(
        rows.stream().mapToLong(row -> row.share().right()).sum(),
        rows.stream().mapToLong(row -> row.share().judged()).sum());
  }

  /** Returns how many records were judged. */
  public long judged() {
    return rows.stream()
        .filter(row -> row.type().equals(ALL))
        .mapToLong(row -> row.share().judged())
        .sum();
  }

  /** Returns the figures as a table for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "%-10s %-14s %-20s %6s %6s", "", "", "precision", "right", "judged");
    for (Row row : rows) {
      Share share = row.share();
      line(
          table,
          "%-10s %-14s %-20s %6d %6d",
          row.kind(),
          row.type(),
          String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", share.value(), share.low(), share.high()),
          share.right(),
          share.judged());
    }
    line(table, "");
    line(table, "in brackets: 95 %% intervals after Wilson");
    line(table, "where doubtful records were judged first, the share of all records is higher");
    return table.toString();
  }

  /** Returns the figures as CSV. */
  public String csv() {
    StringBuilder csv = new StringBuilder("kind,type,right,judged,precision,low,high\r\n");
    for (Row row : rows) {
      Share share = row.share();
      csv.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%d,%d,%.4f,%.4f,%.4f\r\n",
              row.kind(),
              row.type().replace(',', ' '),
              share.right(),
              share.judged(),
              share.value(),
              share.low(),
              share.high()));
    }
    return csv.toString();
  }

  /** Returns the figures for programs. */
  public List<Map<String, Object>> figures() {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("kind", row.kind());
      values.put("type", row.type());
      values.put("right", row.share().right());
      values.put("judged", row.share().judged());
      values.put("precision", row.share().value());
      values.put("low", row.share().low());
      values.put("high", row.share().high());
      figures.add(values);
    }
    return figures;
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
