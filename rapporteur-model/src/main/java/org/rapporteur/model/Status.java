package org.rapporteur.model;

/** Whether an act or relation is a fact, as the text puts it. */
public enum Status {
  /** It happened or is happening. */
  ACTUAL("actual"),

  /** Announced, agreed or intended for later. */
  PLANNED("planned"),

  /** May, might, likely, or somebody's guess. */
  POSSIBLE("possible"),

  /** It did not happen, has not, or is refused. */
  NEGATED("negated"),

  /** Only under a condition (if, would) or in general. */
  HYPOTHETICAL("hypothetical");

  private final String label;

  Status(String label) {
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
