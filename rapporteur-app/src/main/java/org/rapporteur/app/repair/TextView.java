package org.rapporteur.app.repair;

import org.rapporteur.reader.repair.RepairedText;

/** Prints the repaired text. */
public final class TextView implements RepairView {
  @Override
  public String start() {
    return "";
  }

  @Override
  public String next(RepairedText passage, long start, long original) {
    return passage.text();
  }

  @Override
  public String finish() {
    return "";
  }
}
