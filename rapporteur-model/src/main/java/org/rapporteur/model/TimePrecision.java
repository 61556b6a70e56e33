package org.rapporteur.model;

/** How fine a date is. */
public enum TimePrecision {
  /** One day. */
  DAY("day"),

  /** A week. */
  WEEK("week"),

  /** A month. */
  MONTH("month"),

  /** A quarter of a year. */
  QUARTER("quarter"),

  /** A year. */
  YEAR("year"),

  /** Ten years. */
  DECADE("decade"),

  /** From a start to an end that the text gives. */
  RANGE("range"),

  /** The words could not be put on a calendar. */
  UNKNOWN("unknown");

  private final String label;

  TimePrecision(String label) {
    this.label = label;
  }

  /** Returns the word that stands for this value in JSON and on screen. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
