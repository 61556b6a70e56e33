package org.rapporteur.archive.group;

import java.util.ArrayList;
import java.util.List;

/**
 * How well two reports go together.
 *
 * @param score the sum of the points
 * @param threshold the score from which they are held to tell the same
 * @param findings what was weighed
 * @param vetoes what rules out that both tell the same, whatever the score
 */
public record Comparison(
    double score, double threshold, List<Finding> findings, List<String> vetoes) {
  /** Copies the lists. */
  public Comparison {
    findings = List.copyOf(findings);
    vetoes = List.copyOf(vetoes);
  }

  /** Returns whether both are held to tell the same. */
  public boolean same() {
    return vetoes.isEmpty() && score >= threshold;
  }

  /** Collects what speaks for and against. */
  static final class Scale {
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> vetoes = new ArrayList<>();

    void add(Evidence evidence, String words) {
      add(evidence, 1, words);
    }

    void add(Evidence evidence, double share, String words) {
      findings.add(new Finding(evidence, evidence.points() * share, words));
    }

    void veto(String words) {
      vetoes.add(words);
    }

    Comparison result(double threshold) {
      double score = findings.stream().mapToDouble(Finding::points).sum();
      return new Comparison(score, threshold, findings, vetoes);
    }
  }
}
