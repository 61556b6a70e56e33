package org.rapporteur.reader.knowledge;

import org.rapporteur.reader.knowledge.Gender;

/** The gender that a given name or role noun points to; only used to match pronouns. */
public enum Gender {
  /** He. */
  MALE,
  /** She. */
  FEMALE
}
