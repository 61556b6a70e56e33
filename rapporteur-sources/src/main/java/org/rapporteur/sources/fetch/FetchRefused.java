package org.rapporteur.sources.fetch;

import org.rapporteur.model.RapporteurException;

/** A request that came to nothing; the message says why and what to do. */
final class FetchRefused extends RapporteurException {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  private FetchRefused(String message, boolean passing) {
    super(message);
    this.passing = passing;
  }

  static FetchRefused forGood(String message) {
    return new FetchRefused(message, false);
  }

  static FetchRefused forNow(String message) {
    return new FetchRefused(message, true);
  }

  Fetched.Refused refused() {
    return new Fetched.Refused(String.valueOf(getMessage()), passing);
  }
}
