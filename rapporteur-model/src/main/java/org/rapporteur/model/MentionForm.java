package org.rapporteur.model;

/** How a mention names its entity. */
public enum MentionForm {
  /** By a proper name. */
  NAME("name"),

  /** By office or title: the Foreign Minister. */
  TITLE("title"),

  /** By a common noun: the bloc, the two sides. */
  NOMINAL("nominal"),

  /** By a pronoun: he, they, its. */
  PRONOUN("pronoun");

  private final String label;

  MentionForm(String label) {
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
