package org.rapporteur.archive.record;

/**
 * How friendly or hostile some events are together.
 *
 * @param sum of their intensities, each from -10 to 10
 * @param events how many they are
 */
public record Intensity(double sum, long events) {
  /** Returns their mean; 0 of none. */
  public double mean() {
    return events == 0 ? 0 : sum / events;
  }

  /** Returns both together. */
  public Intensity plus(Intensity other) {
    return new Intensity(sum + other.sum, events + other.events);
  }
}
