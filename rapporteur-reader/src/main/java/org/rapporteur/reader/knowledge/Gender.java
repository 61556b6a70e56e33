package org.rapporteur.reader.knowledge;

/** The gender that a given name or role noun points to; only used to match pronouns. */
public enum Gender {
  /** He. */
  MALE,
  /** She. */
  FEMALE
}
