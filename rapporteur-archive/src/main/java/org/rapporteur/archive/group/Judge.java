package org.rapporteur.archive.group;

/** Decides whether two reports tell the same. */
interface Judge {
  /** Compares two reports. */
  Comparison compare(Told one, Told two);

  /** Tells at a glance that two reports cannot be the same: comparing would end in a veto. */
  default boolean rulesOut(Told one, Told two) {
    return false;
  }
}
