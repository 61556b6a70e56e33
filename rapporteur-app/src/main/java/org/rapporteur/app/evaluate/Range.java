package org.rapporteur.app.evaluate;

/**
 * A stretch of text.
 *
 * @param start first character
 * @param end one past the last
 */
record Range(int start, int end) {
  /** Returns the shared share of two stretches: 1 when they are equal, 0 when they do not touch. */
  double overlap(Range other) {
    int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    int all = (end - start) + (other.end - other.start) - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
