package org.rapporteur.archive.record;

/** What a user said about a record. */
public enum Verdict {
  /** Nothing yet. */
  NONE("none"),
  /** It is right. */
  ACCEPTED("accepted"),
  /** It is wrong and stays out of lists and exports unless asked for. */
  REJECTED("rejected");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** Returns the word that stands for this value in the file, in JSON and on screen. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
