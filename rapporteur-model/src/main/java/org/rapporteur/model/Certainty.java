package org.rapporteur.model;

/** How sure a source is of the content of its statement. */
public enum Certainty {
  /** Put as a fact. */
  CERTAIN("certain"),

  /** Likely, probably. */
  PROBABLE("probable"),

  /** Might, may, could. */
  POSSIBLE("possible"),

  /** The source asks or wonders. */
  UNSURE("unsure"),

  /** The source says that it is not so. */
  DENIED("denied"),

  /** The source wants, demands, plans or hopes for it. */
  WISH("wish");

  private final String label;

  Certainty(String label) {
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
