package org.rapporteur.app.filter;

import org.rapporteur.model.RapporteurException;

/** A part of a filter that cannot be understood; says what would be. */
public final class WrongFilter extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Names the mistake.
   *
   * @param parameter such as {@code from}
   * @param reason what is wrong with it and what to write
   */
  public WrongFilter(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  /** Returns the name of the part. */
  public String parameter() {
    return parameter;
  }
}
