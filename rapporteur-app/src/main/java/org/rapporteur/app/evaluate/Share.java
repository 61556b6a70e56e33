package org.rapporteur.app.evaluate;

/**
 * A share of records with its 95 % interval after Wilson, which holds for few records too.
 *
 * <p>For example, 8 right of 10 are a share of 0.8, and that of all records lies between 0.490 and
 * 0.943.
 *
 * @param right how many are right
 * @param judged of how many
 */
public record Share(long right, long judged) {
  private static final double Z = 1.959964;

  /** Returns the share; 0 of none. */
  public double value() {
    return judged == 0 ? 0 : (double) right / judged;
  }

  /** Returns the lower end of the interval. */
  public double low() {
    return judged == 0 ? 0 : Math.max(0, centre() - half());
  }

  /** Returns the upper end of the interval. */
  public double high() {
    return judged == 0 ? 1 : Math.min(1, centre() + half());
  }

  private double centre() {
    return (value() + Z * Z / (2 * judged)) / (1 + Z * Z / judged);
  }

  private double half() {
    double spread = value() * (1 - value()) / judged + Z * Z / (4.0 * judged * judged);
    return Z / (1 + Z * Z / judged) * Math.sqrt(spread);
  }
}
