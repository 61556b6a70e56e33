package org.rapporteur.app.repair;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How good the repair of white space is over many lines, each figure with the interval that holds
 * it in 95 of 100 random draws of as many lines.
 *
 * @param lines lines that were compared
 * @param f1 micro F1 of the operations
 * @param precision share of the operations made that were wanted
 * @param recall share of the wanted operations that were made
 * @param sequences share of lines that came out right
 */
public record SpaceScore(int lines, Figure f1, Figure precision, Figure recall, Figure sequences) {
  private static final int DRAWS = 1000;

  /**
   * A figure and the interval around it.
   *
   * @param value over all lines
   * @param low lower end
   * @param high upper end
   */
  public record Figure(double value, double low, double high) {}

  static SpaceScore of(List<SpaceCounts> counts, long seed) {
    Sums[] draws = new Sums[DRAWS];
    Random random = new Random(seed);
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = new Sums();
      for (int k = 0; k < counts.size(); k++) {
        draws[i].add(counts.get(random.nextInt(counts.size())));
      }
    }
    Sums all = new Sums();
    counts.forEach(all::add);
    return new SpaceScore(
        counts.size(),
        figure(all, draws, Sums::f1),
        figure(all, draws, Sums::precision),
        figure(all, draws, Sums::recall),
        figure(all, draws, Sums::sequences));
  }

  private static Figure figure(Sums all, Sums[] draws, ToDoubleFunction<Sums> value) {
    double[] drawn = java.util.Arrays.stream(draws).mapToDouble(value).sorted().toArray();
    return new Figure(value.applyAsDouble(all), drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
  }

  /** Sums over lines. */
  private static final class Sums {
    private int lines;
    private int done;
    private int wanted;
    private int right;
    private int same;

    void add(SpaceCounts counts) {
      lines++;
      done += counts.done();
      wanted += counts.wanted();
      right += counts.right();
      same += counts.same() ? 1 : 0;
    }

    double f1() {
      return done + wanted == 0 ? 1 : 2.0 * right / (done + wanted);
    }

    double precision() {
      return done == 0 ? 1 : (double) right / done;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    double sequences() {
      return lines == 0 ? 1 : (double) same / lines;
    }
  }
}
