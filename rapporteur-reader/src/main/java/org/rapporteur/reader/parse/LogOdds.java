package org.rapporteur.reader.parse;

/**
 * A threshold on a probability as log odds, so that scores can be compared without exponentials.
 *
 * @param value natural logarithm of the odds
 */
record LogOdds(double value) {
  static LogOdds of(float probability) {
    return new LogOdds(Math.log(probability / (1.0 - probability)));
  }
}
