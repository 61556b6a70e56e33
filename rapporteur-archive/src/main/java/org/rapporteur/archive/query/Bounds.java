package org.rapporteur.archive.query;

import org.rapporteur.archive.store.ListedKind;

/**
 * How far records are read only to be counted; what comes out of more says so. Lists themselves
 * have no bound.
 *
 * @param whole so many, about, are found by the narrowest part of a filter and read one and all
 * @param looked how many are tested where it finds more
 * @param read of how many the terms are read that one part of a filter finds without a test
 */
record Bounds(int whole, int looked, int read) {
  /** So that a list comes in 100 ms and a page in a second. */
  static final Bounds USUAL = new Bounds(30_000, 10_000, 200_000);

  /** An article has about so many times the terms of another record. */
  private static final int TERMS_OF_ARTICLE = 10;

  /** Everything is counted. */
  static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Returns of how many records of a kind the terms are read. */
  int read(ListedKind kind) {
    boolean isLess = kind == ListedKind.ARTICLE && read < Integer.MAX_VALUE;
    return isLess ? read / TERMS_OF_ARTICLE : read;
  }
}
