package org.rapporteur.app.repair;

import org.rapporteur.reader.repair.RepairedText;

/** What the command prints of one repaired passage after the other. */
public interface RepairView {
  /** What stands before the first passage. */
  String start();

  /**
   * What is printed for a passage.
   *
   * @param passage the repaired passage
   * @param start where it starts in the whole repaired text
   * @param original where it starts in the whole input
   */
  String next(RepairedText passage, long start, long original);

  /** What stands after the last passage. */
  String finish();
}
