package org.rapporteur.model.codebook;

/** A part of the codebook: one kind of code. */
public enum Chapter {
  /** The sixteen event types. */
  TYPES("types"),
  /** The 67 modes, written {@code TYPE.mode}. */
  MODES("modes"),
  /** The four quarters of conflict and cooperation. */
  QUADS("quads"),
  /** Whether an act or relation is a fact. */
  STATUSES("statuses"),
  /** How sure a source is of what it says. */
  CERTAINTIES("certainties"),
  /** What an act or topic is about. */
  CONTEXTS("contexts"),
  /** What part of society a party belongs to. */
  SECTORS("sectors"),
  /** Relations that a text states. */
  PREDICATES("predicates");

  private final String label;

  Chapter(String label) {
    this.label = label;
  }

  /** Returns the chapter's name in lower case, as a user would type it. */
  public String label() {
    return label;
  }

  String resource() {
    return label + ".tsv";
  }

  @Override
  public String toString() {
    return label;
  }
}
