package org.rapporteur.archive.group;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report of the test set: day of publication, kind and status, parties, place, date, words, and
 * then topics and remarks, with | between. Actors stand before {@code >}, recipients after it. A
 * date is a day, a month, a year, or two days with / between.
 */
record TestReport(
    @Nullable String published,
    String kind,
    @Nullable String mode,
    String status,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String start,
    @Nullable String end,
    @Nullable String precision,
    String words,
    List<String> topics,
    boolean background,
    @Nullable String article,
    @Nullable String copyOf) {

  static TestReport of(String line) {
    String[] parts = line.split("\\|", -1);
    String[] code = parts[1].strip().split(" ");
    String[] kind = code[0].split("/");
    String[] sides = parts[2].split(">", -1);
    String date = parts[4].strip();
    List<String> remarks =
        Arrays.stream(parts).skip(6).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return new TestReport(
        orNull(parts[0]),
        kind[0],
        kind.length > 1 ? kind[1] : null,
        code[1],
        names(sides[0]),
        sides.length > 1 ? names(sides[1]) : List.of(),
        orNull(parts[3]),
        start(date),
        end(date),
        precision(date),
        parts[5].strip(),
        remarks.stream().filter(remark -> !remark.contains("=") && !isOld(remark)).toList(),
        remarks.stream().anyMatch(TestReport::isOld),
        remark(remarks, "article="),
        remark(remarks, "copy="));
  }

  boolean isMeeting() {
    return kind.equals(kind.toLowerCase(Locale.ROOT));
  }

  TestReport withCopyOf(@Nullable String original) {
    return new TestReport(
        published,
        kind,
        mode,
        status,
        actors,
        recipients,
        place,
        start,
        end,
        precision,
        words,
        topics,
        background,
        article,
        original);
  }

  private static boolean isOld(String remark) {
    return remark.equals("background");
  }

  private static @Nullable String remark(List<String> remarks, String name) {
    return remarks.stream()
        .filter(remark -> remark.startsWith(name))
        .map(remark -> remark.substring(name.length()))
        .findFirst()
        .orElse(null);
  }

  private static List<String> names(String part) {
    return Arrays.stream(part.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static @Nullable String start(String date) {
    return date.isEmpty() ? null : day(date.split("/")[0], "-01", "-01-01");
  }

  private static @Nullable String end(String date) {
    if (date.isEmpty()) {
      return null;
    }
    String[] ends = date.split("/");
    String last = ends[ends.length - 1];
    return last.length() == 7
        ? YearMonth.parse(last).atEndOfMonth().toString()
        : day(last, "", "-12-31");
  }

  private static String day(String date, String ofMonth, String ofYear) {
    return date + (date.length() == 7 ? ofMonth : date.length() == 4 ? ofYear : "");
  }

  private static @Nullable String precision(String date) {
    if (date.isEmpty()) {
      return null;
    }
    if (date.contains("/")) {
      return "range";
    }
    return date.length() == 10 ? "day" : date.length() == 7 ? "month" : "year";
  }

  private static @Nullable String orNull(String part) {
    return part.isBlank() ? null : part.strip();
  }
}
