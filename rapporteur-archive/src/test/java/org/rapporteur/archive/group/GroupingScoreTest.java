package org.rapporteur.archive.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores grouping on the test set. The weights were chosen on the acts with an even number; the odd
 * ones were looked at only as figures.
 */
final class GroupingScoreTest {
  private static final double LEAST = 0.85;

  @TempDir private Path folder;

  @Test
  void reportsOfOneActMeetAndLookAlikesStayApart() {
    score("event", TestSet.load("events.txt"));
  }

  @Test
  void reportsOfOneMeetingMeetAndLookAlikesStayApart() {
    score("meeting", TestSet.load("meetings.txt"));
  }

  private void score(String table, TestSet set) {
    Map<TestSet.Line, String> found = group(table, set);
    List<TestSet.Line> lines = set.lines();
    figure(table + ", tuned on", lines, line -> line.block() % 2 == 0, found::get);
    figure(table + ", held out", lines, line -> line.block() % 2 == 1, found::get);
    List<String> merged = merged(lines, found);
    long pairs = lines.stream().filter(TestSet.Line::lookalike).count();
    System.out.println(table + " look-alikes merged: " + merged.size() + " of " + pairs);
    split(lines, found).forEach(System.out::println);
    assertThat(merged).isEmpty();
  }

  private static void figure(
      String name,
      List<TestSet.Line> lines,
      Predicate<TestSet.Line> half,
      Function<TestSet.Line, String> found) {
    BCubed score =
        BCubed.of(lines.stream().filter(half).toList(), lines, found, TestSet.Line::gold);
    BCubed told =
        BCubed.of(
            lines.stream().filter(half).filter(line -> !line.lookalike()).toList(),
            lines,
            found,
            TestSet.Line::gold);
    System.out.println(name + ": " + score + "; without look-alikes " + told);
    assertThat(told.f1()).as(name).isGreaterThan(LEAST);
    assertThat(score.f1()).as(name).isGreaterThan(LEAST);
  }

  private Map<TestSet.Line, String> group(String table, TestSet set) {
    Map<String, List<TestSet.Line>> articles = new LinkedHashMap<>();
    set.lines()
        .forEach(
            line -> articles.computeIfAbsent(line.article(), each -> new ArrayList<>()).add(line));
    Map<TestSet.Line, String> reports = new HashMap<>();
    try (Newsroom newsroom = new Newsroom(folder.resolve("record.db"), TestSet.cast())) {
      articles.forEach((article, lines) -> {
        List<String> keys =
            newsroom.publish(article, lines.stream().map(TestSet.Line::report).toList());
        for (int i = 0; i < lines.size(); i++) {
          reports.put(lines.get(i), keys.get(i));
        }
      });
      Map<String, String> records = newsroom.records(table);
      reports.replaceAll((line, report) -> records.getOrDefault(report, ""));
    }
    return reports;
  }

  /** A look-alike that stands with a report of the act that it looks like. */
  private static List<String> merged(List<TestSet.Line> lines, Map<TestSet.Line, String> found) {
    return lines.stream()
        .filter(TestSet.Line::lookalike)
        .filter(line ->
            lines.stream()
                .anyMatch(other ->
                    !other.gold().equals(line.gold()) && found.get(other).equals(found.get(line))))
        .map(line -> "MERGED " + line.act() + ": " + line.gold())
        .toList();
  }

  private static List<String> split(List<TestSet.Line> lines, Map<TestSet.Line, String> found) {
    return lines.stream().collect(Collectors.groupingBy(TestSet.Line::gold)).entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(found::get).distinct().count() > 1)
        .filter(entry -> entry.getValue().get(0).block() % 2 == 0)
        .map(entry -> "SPLIT " + entry.getKey() + describe(entry.getValue(), found))
        .toList();
  }

  private static String describe(List<TestSet.Line> lines, Map<TestSet.Line, String> found) {
    return lines.stream()
        .map(line ->
            "\n   "
                + found.get(line)
                + " "
                + line.report().published()
                + " "
                + line.report().kind()
                + " "
                + line.report().actors()
                + " > "
                + line.report().recipients()
                + " "
                + line.report().place()
                + " "
                + line.report().start())
        .sorted()
        .collect(Collectors.joining());
  }
}
