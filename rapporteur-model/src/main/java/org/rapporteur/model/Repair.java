package org.rapporteur.model;

/**
 * One repair of damaged text: what stands there now and what stood there before.
 *
 * @param start first character in the repaired text, in UTF-16 code units
 * @param end one past the last character
 * @param text the repaired words
 * @param kind what was wrong
 * @param original the damaged words and where they stood in the input
 */
public record Repair(int start, int end, String text, RepairKind kind, Original original) {

  /**
   * The damaged words.
   *
   * @param start first character in the input
   * @param end one past the last character in the input
   * @param text the words as they came
   */
  public record Original(int start, int end, String text) {}
}
