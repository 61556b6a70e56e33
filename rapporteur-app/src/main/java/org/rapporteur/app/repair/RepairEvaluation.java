package org.rapporteur.app.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Repairs the lines of one text and compares them with the lines of another, which are right.
 *
 * @param before what leaving the text alone scores
 * @param after what repair scores
 * @param skipped numbers of the lines that differ in more than white space, from 1
 */
public record RepairEvaluation(SpaceScore before, SpaceScore after, List<Integer> skipped) {
  private static final long SEED = 20261126;

  /** Copies the list. */
  public RepairEvaluation {
    skipped = List.copyOf(skipped);
  }

  /** Evaluates a repair that leaves every character but white space alone. */
  public static RepairEvaluation of(
      List<String> corrupt, List<String> correct, UnaryOperator<String> repair) {
    List<SpaceCounts> before = new ArrayList<>();
    List<SpaceCounts> after = new ArrayList<>();
    List<Integer> skipped = new ArrayList<>();
    for (int i = 0; i < corrupt.size(); i++) {
      String repaired = repair.apply(corrupt.get(i));
      SpaceCounts counts = SpaceCounts.of(corrupt.get(i), repaired, correct.get(i)).orElse(null);
      if (counts == null) {
        skipped.add(i + 1);
      } else {
        after.add(counts);
        SpaceCounts.of(corrupt.get(i), corrupt.get(i), correct.get(i)).ifPresent(before::add);
      }
    }
    return new RepairEvaluation(SpaceScore.of(before, SEED), SpaceScore.of(after, SEED), skipped);
  }

  /** The figures as a small table. */
  public String table() {
    String lines = after.lines() == 1 ? "1 line" : after.lines() + " lines";
    return lines
        + ", 95 % intervals from 1,000 bootstrap draws of lines\n"
        + "                     value   interval       text left alone\n"
        + row("white-space F1", after.f1(), before.f1())
        + row("precision", after.precision(), before.precision())
        + row("recall", after.recall(), before.recall())
        + row("sequences right", after.sequences(), before.sequences());
  }

  private static String row(String name, SpaceScore.Figure after, SpaceScore.Figure before) {
    return String.format(
        Locale.ROOT,
        "%-19s %7.4f   %.4f–%.4f  %7.4f%n",
        name,
        after.value(),
        after.low(),
        after.high(),
        before.value());
  }
}
