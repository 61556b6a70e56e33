package org.rapporteur.model;

/** What kind of meeting a record describes. */
public enum MeetingKind {
  /** One side travels to the other. */
  VISIT("visit"),

  /** Talks between parties. */
  TALKS("talks"),

  /** By telephone or video. */
  CALL("call"),

  /** A summit or conference of several parties. */
  SUMMIT("summit"),

  /** The signing of an agreement. */
  SIGNING("signing"),

  /** Any other meeting. */
  OTHER("other");

  private final String label;

  MeetingKind(String label) {
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
