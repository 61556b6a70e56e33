package org.rapporteur.app.cli;

import java.util.Locale;

/** How a list is written: for people, for spreadsheets, for programs. */
enum Layout {
  TABLE,
  CSV,
  TSV,
  JSON,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
