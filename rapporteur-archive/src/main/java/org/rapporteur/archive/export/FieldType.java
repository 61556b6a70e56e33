package org.rapporteur.archive.export;

/** What a field of an export holds, in the words of Frictionless Table Schema. */
public enum FieldType {
  /** Text. */
  STRING("string"),
  /** A whole number. */
  INTEGER("integer"),
  /** A number. */
  NUMBER("number"),
  /** true or false. */
  BOOLEAN("boolean"),
  /** A day, ISO 8601. */
  DATE("date"),
  /** A list. */
  ARRAY("array"),
  /** A value with fields of its own. */
  OBJECT("object");

  private final String label;

  FieldType(String label) {
    this.label = label;
  }

  /** Returns the word for it. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
