package org.rapporteur.reader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reader.resource.Rows;

/**
 * Tells how likely a phrase is a topic: gradient-boosted trees (Friedman 2001) as fitted by
 * training/topics. Safe for any number of threads.
 */
final class Ranker {
  private static final int TREE = 0;
  private static final int FEATURE = 2;
  private static final int THRESHOLD = 3;
  private static final int BELOW = 4;
  private static final int ABOVE = 5;
  private static final int VALUE = 6;

  private final Map<String, Integer> features = new HashMap<>();
  private final List<List<Node>> trees = new ArrayList<>();
  private double bias;
  private double cut;

  Ranker() {
    for (String[] row : Rows.of(Ranker.class, "topic", "trees.tsv")) {
      double value = Double.parseDouble(row[VALUE]);
      switch (row[TREE]) {
        case "bias" -> bias = value;
        case "cut" -> cut = value;
        default -> add(Integer.parseInt(row[TREE]), row, value);
      }
    }
  }

  /**
   * A node of a tree.
   *
   * @param feature number of the feature that is looked at; -1 in a leaf
   * @param below the node to go on with where the feature is at most the threshold
   * @param above the node to go on with where it is greater
   * @param value what a leaf adds to the log-odds
   */
  private record Node(int feature, double threshold, int below, int above, double value) {}

  private void add(int tree, String[] row, double value) {
    if (tree == trees.size()) {
      trees.add(new ArrayList<>());
    }
    boolean leaf = row[FEATURE].isEmpty();
    trees
        .get(tree)
        .add(
            leaf
                ? new Node(-1, 0, 0, 0, value)
                : new Node(
                    features.computeIfAbsent(row[FEATURE], name -> features.size()),
                    Double.parseDouble(row[THRESHOLD]),
                    Integer.parseInt(row[BELOW]),
                    Integer.parseInt(row[ABOVE]),
                    value));
  }

  /** The probability that a phrase with these features is a topic. */
  double score(Map<String, Double> values) {
    double[] given = new double[features.size()];
    features.forEach((name, number) -> given[number] = values.getOrDefault(name, 0.0));
    double sum = bias;
    for (List<Node> tree : trees) {
      Node node = tree.get(0);
      while (node.feature() >= 0) {
        node = tree.get(given[node.feature()] <= node.threshold() ? node.below() : node.above());
      }
      sum += node.value();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Phrases that score less are left out once an article has three topics. */
  double cut() {
    return cut;
  }
}
