package org.rapporteur.archive.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The test set of grouping. {@code = NAME} begins an act, {@code +} is a report of it, {@code !}
 * one of another act that looks like it; {@code -> NAME} in its remark says which, if it is told
 * elsewhere too.
 *
 * @param lines in order of publication
 */
record TestSet(List<Line> lines) {
  static TestSet load(String... names) {
    List<Line> lines = new ArrayList<>();
    for (String name : names) {
      read(name, lines);
    }
    lines.sort(Comparator.comparing(line -> Objects.requireNonNull(line.report.published())));
    return new TestSet(List.copyOf(lines));
  }

  static Cast cast() {
    return Cast.of(text("cast.txt"));
  }

  private static void read(String name, List<Line> lines) {
    String act = "";
    int block = -1;
    int number = 0;
    String first = "";
    for (String line : text(name)) {
      if (line.startsWith("=")) {
        act = line.substring(1).strip();
        block++;
        number = 0;
      } else if (line.startsWith("+") || line.startsWith("!")) {
        String article = name + " " + act + " " + number++;
        first = number == 1 ? article : first;
        lines.add(line(line, act, block, article, first));
      }
    }
  }

  private static Line line(String line, String act, int block, String article, String first) {
    boolean other = line.startsWith("!");
    String rest = line.substring(1);
    String remark = other ? rest.substring(0, rest.indexOf('|')).strip() : "";
    TestReport report = TestReport.of(other ? rest.substring(rest.indexOf('|') + 1) : rest);
    int named = remark.indexOf("->");
    String gold = !other ? act : named < 0 ? article : remark.substring(named + 2).strip();
    String copyOf = report.copyOf() == null ? null : first;
    return new Line(
        act,
        block,
        gold,
        other,
        report.article() == null ? article : report.article(),
        report.withCopyOf(copyOf));
  }

  private static List<String> text(String name) {
    try (InputStream in =
        Objects.requireNonNull(TestSet.class.getResourceAsStream("/grouping/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One report.
   *
   * @param act it stands under
   * @param block number of that act in its file
   * @param gold the act it tells
   * @param lookalike whether it only looks like the act it stands under
   * @param article it is in
   * @param report what it says
   */
  record Line(
      String act, int block, String gold, boolean lookalike, String article, TestReport report) {}
}
