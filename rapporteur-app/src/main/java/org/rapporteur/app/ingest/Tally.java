package org.rapporteur.app.ingest;

/**
 * How far a run is.
 *
 * @param added articles new in the archive
 * @param known articles that were there
 * @param readAgain articles that were read again
 * @param failed places that could not be read
 * @param unchanged files passed over because all of them was taken in before
 */
public record Tally(int added, int known, int readAgain, int failed, int unchanged) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /** Returns the sum of two runs. */
  public Tally plus(Tally other) {
    return new Tally(
        added + other.added,
        known + other.known,
        readAgain + other.readAgain,
        failed + other.failed,
        unchanged + other.unchanged);
  }
}
