package org.rapporteur.model;

/** Whether a meeting took place. */
public enum MeetingStatus {
  /** Announced or agreed. */
  PLANNED("planned"),

  /** Held or being held. */
  ACTUAL("actual"),

  /** Called off, refused, or not held. */
  CANCELLED("cancelled"),

  /** Only guessed at or conditional. */
  POSSIBLE("possible");

  private final String label;

  MeetingStatus(String label) {
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
