package org.rapporteur.model;

/** What kind of damage a repair mends. */
public enum RepairKind {
  /** White space lost, added or moved. */
  SPACES("spaces"),

  /** A hard line break inside a sentence. */
  LINE_BREAK("line-break"),

  /** A word divided at the end of a line. */
  HYPHEN("hyphen"),

  /** An invisible hyphen. */
  SOFT_HYPHEN("soft-hyphen"),

  /** A typographic ligature written as one character. */
  LIGATURE("ligature"),

  /** UTF-8 read as another encoding. */
  ENCODING("encoding"),

  /** An HTML entity left over. */
  ENTITY("entity"),

  /** Control and invisible characters. */
  CONTROL("control");

  private final String label;

  RepairKind(String label) {
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
