package org.rapporteur.reader.knowledge;

/** Which of a state's names was met. */
public enum NameForm {
  /** Ukraine; also its long name, an abbreviation or another name: DPRK, Burma. */
  NAME,
  /** Ukrainian, before a noun. */
  ADJECTIVE,
  /**
   * A Briton, the French, Danes: its people. Where both read alike (German), the form is {@link
   * #ADJECTIVE}.
   */
  DEMONYM
}
