package org.rapporteur.app.evaluate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A 95 % interval by bootstrap over articles: articles are drawn again with replacement, for what
 * stands in one article is not independent.
 *
 * @param low 2.5 % of the draws lie below
 * @param high 2.5 % of the draws lie above
 */
record Interval(double low, double high) {
  private static final int DRAWS = 1000;
  private static final long SEED = 20_261_126;

  /** Returns the sums of the draws; the same articles give the same draws. */
  static List<Tally> draws(List<Tally> articles) {
    SplittableRandom random = new SplittableRandom(SEED);
    Tally[] draws = new Tally[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = new Tally();
      for (int k = 0; k < articles.size(); k++) {
        draws[i].addAll(articles.get(random.nextInt(articles.size())));
      }
    }
    return List.of(draws);
  }

  static Interval of(List<Tally> draws, ToDoubleFunction<Tally> figure) {
    double[] values = draws.stream().mapToDouble(figure).sorted().toArray();
    int tail = (int) Math.floor(values.length * 0.025);
    return new Interval(values[tail], values[values.length - 1 - tail]);
  }
}
