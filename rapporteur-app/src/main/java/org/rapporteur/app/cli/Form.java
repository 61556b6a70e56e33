package org.rapporteur.app.cli;

import java.util.Locale;

/** The forms of what a command gives out: for people, or for programs. */
enum Form {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
