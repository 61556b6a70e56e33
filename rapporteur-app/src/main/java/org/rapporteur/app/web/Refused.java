package org.rapporteur.app.web;

import org.rapporteur.model.RapporteurException;

/** A request that is not served; says with which HTTP status and why. */
public final class Refused extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * Refuses a request.
   *
   * @param status 4xx
   * @param reason what is wrong and what to do
   */
  public Refused(int status, String reason) {
    super(reason);
    this.status = status;
  }

  /** Nothing is there. */
  public static Refused missing(String what) {
    return new Refused(404, what);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }
}
