package org.rapporteur.app.repair;

import java.util.Optional;

/**
 * What repair did to the white space of one line, against what was to be done. An operation is
 * white space added to or removed from the gap before a character of the corrupt line; how much
 * white space stands in a gap does not count.
 *
 * @param done operations that repair made
 * @param wanted operations that lead to the correct line
 * @param right operations made that were wanted
 * @param same whether the whole line came out right
 */
record SpaceCounts(int done, int wanted, int right, boolean same) {

  /** Compares three lines; nothing if they differ in more than white space. */
  static Optional<SpaceCounts> of(String corrupt, String repaired, String correct) {
    Gaps before = Gaps.of(corrupt);
    Gaps after = Gaps.of(repaired);
    Gaps truth = Gaps.of(correct);
    if (!before.characters().equals(truth.characters())
        || !after.characters().equals(truth.characters())) {
      return Optional.empty();
    }
    int done = 0;
    int wanted = 0;
    int right = 0;
    for (int i = 1; i < truth.characters().length(); i++) {
      boolean did = before.space(i) != after.space(i);
      boolean should = before.space(i) != truth.space(i);
      done += did ? 1 : 0;
      wanted += should ? 1 : 0;
      right += did && should ? 1 : 0;
    }
    return Optional.of(new SpaceCounts(done, wanted, right, done == right && wanted == right));
  }

  /** The characters of a line and which of them stand after white space. */
  private record Gaps(String characters, java.util.BitSet spaces) {
    static Gaps of(String line) {
      StringBuilder characters = new StringBuilder();
      java.util.BitSet spaces = new java.util.BitSet();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          spaces.set(characters.length());
        } else {
          characters.append(c);
        }
      }
      return new Gaps(characters.toString(), spaces);
    }

    boolean space(int i) {
      return spaces.get(i);
    }
  }
}
