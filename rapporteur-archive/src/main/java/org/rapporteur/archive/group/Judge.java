package org.rapporteur.archive.group;

/** Decides whether two reports tell the same. */
interface Judge {
  /** Compares two reports. */
  Comparison compare(Told one, Told two);
}
