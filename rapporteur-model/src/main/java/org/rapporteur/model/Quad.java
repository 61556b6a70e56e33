package org.rapporteur.model;

/** The four quarters of conflict and cooperation in PLOVER. */
public enum Quad {
  /** Words that bring parties together. */
  VERBAL_COOPERATION("verbal cooperation"),

  /** Deeds that bring parties together. */
  MATERIAL_COOPERATION("material cooperation"),

  /** Words against one another. */
  VERBAL_CONFLICT("verbal conflict"),

  /** Deeds against one another. */
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  Quad(String label) {
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
