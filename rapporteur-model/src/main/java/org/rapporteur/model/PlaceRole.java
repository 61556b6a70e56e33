package org.rapporteur.model;

/** Where the place of an event comes from. */
public enum PlaceRole {
  /** The sentence says so. */
  STATED("stated"),

  /** From the dateline of the article. */
  DATELINE("dateline"),

  /** The state or city that receives the visitor. */
  HOST("host");

  private final String label;

  PlaceRole(String label) {
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
