package org.rapporteur.archive.query;

/**
 * How far records are read only to be counted; what comes out of more says so. Lists themselves
 * have no bound.
 *
 * @param looked how many are tested by a second part of the filter, or by words: some tens of
 *     milliseconds
 * @param read of how many the terms are read that one part of the filter finds: some tenths of a
 *     second
 */
record Bounds(int looked, int read) {
  /** So that a list comes in 100 ms and a page in a second. */
  static final Bounds USUAL = new Bounds(20_000, 200_000);

  /** Everything is counted. */
  static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
