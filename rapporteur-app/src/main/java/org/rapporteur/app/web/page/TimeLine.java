package org.rapporteur.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.record.Counted;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Total;

/**
 * How many records there are over time, in bars; each bar is split by status.
 *
 * @param bars in order, those of nothing between them
 * @param layers names of the parts of a bar, from the bottom up
 * @param highest number of records in a bar
 * @param of how many records were counted
 */
public record TimeLine(List<Bar> bars, List<String> layers, long highest, Total of) {
  private static final int MOST_MONTHS = 120;
  private static final int FEW_MONTHS = 3;
  private static final int MONTH_LENGTH = "1986-10".length();

  /**
   * One bar.
   *
   * @param label of the time it stands for: 1986-10
   * @param from first day
   * @param to last day
   * @param counts of each layer
   */
  public record Bar(String label, String from, String to, List<Long> counts) {
    /** Copies the list. */
    public Bar {
      counts = List.copyOf(counts);
    }

    /** Returns the number of all layers. */
    public long total() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Copies the lists. */
  public TimeLine {
    bars = List.copyOf(bars);
    layers = List.copyOf(layers);
  }

  /** Draws the records of some statuses, in the order in which statuses always stand. */
  static TimeLine byStatus(Listing<?> records, Filter filter, Set<String> statuses) {
    Counted<Map<String, Map<String, Long>>> times =
        records.times(filter.withStatuses(statuses), Facet.STATUS, FEW_MONTHS);
    Map<String, Map<String, Long>> layers = new LinkedHashMap<>();
    for (String status : FilterQuery.everyStatus()) {
      if (statuses.contains(status)) {
        layers.put(status, times.counts().getOrDefault(status, Map.of()));
      }
    }
    return of(new Counted<>(layers, times.of()));
  }

  /** Draws the records by one of their sides. */
  static TimeLine by(Facet facet, Listing<?> records, Filter filter) {
    return of(records.times(filter, facet, FEW_MONTHS));
  }

  /** Draws records in one layer. */
  static TimeLine of(String layer, Listing<?> records, Filter filter) {
    Counted<Map<String, Long>> times = records.times(filter, FEW_MONTHS);
    return of(new Counted<>(Map.of(layer, times.counts()), times.of()));
  }

  /** Draws days, of which there are only a few months, or months (1986-10) as such or as years. */
  static TimeLine of(Counted<Map<String, Map<String, Long>>> counted) {
    Map<String, Map<String, Long>> timesByLayer = counted.counts();
    List<String> layers = List.copyOf(timesByLayer.keySet());
    TreeMap<LocalDate, long[]> days = new TreeMap<>();
    timesByLayer.forEach((layer, counts) ->
        counts.forEach((time, records) ->
            days.computeIfAbsent(firstDay(time), any -> new long[layers.size()])[
                    layers.indexOf(layer)] +=
                records));
    if (days.isEmpty()) {
      return new TimeLine(List.of(), layers, 0, counted.of());
    }
    Span span = Span.of(days.firstKey(), days.lastKey());
    Map<LocalDate, long[]> bins = new LinkedHashMap<>();
    for (LocalDate at = span.start(days.firstKey());
        !at.isAfter(days.lastKey());
        at = span.next(at)) {
      bins.put(at, new long[layers.size()]);
    }
    days.forEach((day, counts) -> {
      long[] bin = bins.computeIfAbsent(span.start(day), any -> new long[counts.length]);
      for (int i = 0; i < counts.length; i++) {
        bin[i] += counts[i];
      }
    });
    List<Bar> bars = new ArrayList<>();
    bins.forEach((start, counts) -> {
      List<Long> each = new ArrayList<>();
      for (long count : counts) {
        each.add(count);
      }
      bars.add(
          new Bar(
              span.label(start), start.toString(), span.next(start).minusDays(1).toString(), each));
    });
    return new TimeLine(
        bars, layers, bars.stream().mapToLong(Bar::total).max().orElse(0), counted.of());
  }

  /**
   * A part of a bar as it is drawn in a height of 100.
   *
   * @param layer its name
   * @param top distance from above
   * @param height at least 1, so that one record among thousands is seen
   */
  public record Part(String layer, String top, String height) {}

  /** Returns the parts of a bar from the bottom up, those of nothing left out. */
  public List<Part> parts(Bar bar) {
    List<Part> parts = new ArrayList<>();
    double below = 0;
    for (int i = 0; i < layers.size(); i++) {
      if (bar.counts().get(i) > 0) {
        double height = Math.max(1, 100.0 * bar.counts().get(i) / highest);
        below += height;
        parts.add(new Part(layers.get(i), number(Math.max(0, 100 - below)), number(height)));
      }
    }
    return parts;
  }

  private static LocalDate firstDay(String time) {
    return LocalDate.parse(time.length() == MONTH_LENGTH ? time + "-01" : time);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Tells whether there is nothing to draw. */
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** How long a bar is. */
  private enum Span {
    DAY,
    MONTH,
    YEAR;

    static Span of(LocalDate first, LocalDate last) {
      long months = YearMonth.from(first).until(YearMonth.from(last), ChronoUnit.MONTHS);
      return months < FEW_MONTHS ? DAY : months < MOST_MONTHS ? MONTH : YEAR;
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
      };
    }

    String label(LocalDate start) {
      return switch (this) {
        case DAY -> start.toString();
        case MONTH -> YearMonth.from(start).toString();
        case YEAR -> String.valueOf(start.getYear());
      };
    }
  }
}
