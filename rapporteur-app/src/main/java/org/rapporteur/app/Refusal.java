package org.rapporteur.app;

import org.rapporteur.sources.Input;

/** Says why an article is not read to those who have no command line. */
public final class Refusal {
  private static final String OPTION = ", or read it anyway with --force";

  private Refusal() {}

  /** Returns the reason without what only the command line can do about it. */
  public static String why(Input.Unreadable refused) {
    return refused.why().replace(OPTION, "");
  }
}
