package org.rapporteur.model;

/** How the words of a statement are given. */
public enum StatementStyle {
  /** Word for word, in quote marks. */
  DIRECT("direct"),

  /** In the article's own words. */
  INDIRECT("indirect"),

  /** Partly in quote marks. */
  MIXED("mixed");

  private final String label;

  StatementStyle(String label) {
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
