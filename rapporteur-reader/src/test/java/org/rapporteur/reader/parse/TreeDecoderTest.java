package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  @Test
  void findsBestTreeOfSmallGraphs() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      double[][] scores = random(random, 2 + random.nextInt(4));
      assertThat(sum(scores, TreeDecoder.spanningTree(scores)))
          .isCloseTo(best(scores), within(1e-9));
    }
  }

  @Test
  void everyWordOfLargeGraphHangsBelowRoot() {
    double[][] scores = random(new Random(6), 120);
    assertThat(isTree(TreeDecoder.spanningTree(scores))).isTrue();
  }

  private static double[][] random(Random random, int size) {
    double[][] scores = new double[size][size];
    for (double[] row : scores) {
      for (int i = 0; i < size; i++) {
        row[i] = random.nextGaussian();
      }
    }
    return scores;
  }

  private static double best(double[][] scores) {
    int size = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    int all = (int) Math.pow(size, size - 1);
    for (int code = 0; code < all; code++) {
      int[] heads = new int[size];
      int rest = code;
      for (int node = 1; node < size; node++) {
        heads[node] = rest % size;
        rest /= size;
      }
      if (isTree(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    return best;
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int node = 1; node < heads.length; node++) {
      sum += scores[heads[node]][node];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    for (int node = 1; node < heads.length; node++) {
      int at = node;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }
}
