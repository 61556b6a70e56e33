package org.rapporteur.reader.parse;

import org.jspecify.annotations.Nullable;

/**
 * Chooses for each word its head so that the sentence becomes one tree with one root and the sum of
 * the scores is the highest (Chu, Liu and Edmonds).
 */
final class TreeDecoder {
  private static final double NEVER = -1e12;

  /** Keeps any second root out, while the best of the trees with one root still wins. */
  private static final double ROOT_PENALTY = 1e7;

  /** Returns the head of each word, -1 for the root. */
  int[] decode(Scores scores, int sentence, int count) {
    int[] best = new int[count + 1];
    int roots = 0;
    for (int word = 0; word < count; word++) {
      float[] heads = scores.rows(Output.HEAD, sentence, word, 0, count + 1);
      best[word + 1] = Rows.best(heads, 0, count + 1);
      roots += best[word + 1] == 0 ? 1 : 0;
    }
    if (roots != 1 || cycle(best) != null) {
      best = spanningTree(matrix(scores, sentence, count));
    }
    int[] tree = new int[count];
    for (int word = 0; word < count; word++) {
      tree[word] = best[word + 1] - 1;
    }
    return tree;
  }

  private static double[][] matrix(Scores scores, int sentence, int count) {
    double[][] matrix = new double[count + 1][count + 1];
    for (int word = 1; word <= count; word++) {
      float[] heads = scores.rows(Output.HEAD, sentence, word - 1, 0, count + 1);
      for (int head = 0; head <= count; head++) {
        matrix[head][word] = head == word ? NEVER : heads[head] - (head == 0 ? ROOT_PENALTY : 0);
      }
    }
    return matrix;
  }

  /**
   * Returns the head of each node of the best tree below node 0.
   *
   * @param scores by head and dependent
   */
  static int[] spanningTree(double[][] scores) {
    int size = scores.length;
    int[] heads = new int[size];
    for (int node = 1; node < size; node++) {
      for (int head = 1; head < size; head++) {
        if (head != node && scores[head][node] > scores[heads[node]][node]) {
          heads[node] = head;
        }
      }
    }
    boolean[] cycle = cycle(heads);
    return cycle == null ? heads : broken(scores, heads, cycle);
  }

  /**
   * Makes one node of the cycle, finds the best tree of the smaller graph, and opens the cycle
   * where that tree enters it.
   */
  private static int[] broken(double[][] scores, int[] heads, boolean[] cycle) {
    int[] outside = new int[scores.length];
    int count = 0;
    for (int node = 0; node < cycle.length; node++) {
      if (!cycle[node]) {
        outside[count++] = node;
      }
    }
    double[][] smaller = new double[count + 1][count + 1];
    int[] entered = new int[count];
    int[] leaving = new int[count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        smaller[i][j] = i == j ? NEVER : scores[outside[i]][outside[j]];
      }
      entered[i] = -1;
      leaving[i] = -1;
      for (int node = 0; node < cycle.length; node++) {
        if (!cycle[node]) {
          continue;
        }
        double gain = scores[outside[i]][node] - scores[heads[node]][node];
        if (entered[i] < 0 || gain > smaller[i][count]) {
          smaller[i][count] = gain;
          entered[i] = node;
        }
        double loss = scores[node][outside[i]];
        if (leaving[i] < 0 || loss > smaller[count][i]) {
          smaller[count][i] = loss;
          leaving[i] = node;
        }
      }
    }
    int[] tree = spanningTree(smaller);
    int[] result = heads.clone();
    for (int i = 1; i < count; i++) {
      result[outside[i]] = tree[i] == count ? leaving[i] : outside[tree[i]];
    }
    result[entered[tree[count]]] = outside[tree[count]];
    return result;
  }

  /** Returns the nodes of one cycle, null if there is none. */
  private static boolean @Nullable [] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = heads[node];
      }
      if (node != 0 && seen[node] == start) {
        boolean[] cycle = new boolean[heads.length];
        while (!cycle[node]) {
          cycle[node] = true;
          node = heads[node];
        }
        return cycle;
      }
    }
    return null;
  }
}
