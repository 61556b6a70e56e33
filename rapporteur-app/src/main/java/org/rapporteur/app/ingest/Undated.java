package org.rapporteur.app.ingest;

import org.rapporteur.sources.Input;

/**
 * The articles of a run that state a day which cannot be read, and so have none.
 *
 * @param count how many there are
 * @param first where the first of them stands and what is wrong with its day; empty for none
 */
public record Undated(int count, String first) {
  static final Undated NONE = new Undated(0, "");

  Undated plus(Input.Found found) {
    return found
        .unreadableDay()
        .map(why -> new Undated(count + 1, count == 0 ? found.where() + ": " + why : first))
        .orElse(this);
  }
}
