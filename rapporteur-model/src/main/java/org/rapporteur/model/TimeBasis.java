package org.rapporteur.model;

/** Where the date of an event comes from. */
public enum TimeBasis {
  /** The text gives the date itself. */
  STATED("stated"),

  /** Reckoned from words such as Tuesday and the publication date or a date in the text. */
  RELATIVE("relative"),

  /** Only the publication date is known. */
  PUBLICATION("publication");

  private final String label;

  TimeBasis(String label) {
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
