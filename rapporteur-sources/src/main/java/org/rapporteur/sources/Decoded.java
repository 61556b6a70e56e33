package org.rapporteur.sources;

import java.util.List;
import org.rapporteur.model.Warning;

/**
 * Bytes turned into text.
 *
 * @param text the text
 * @param warnings what had to be guessed
 */
record Decoded(String text, List<Warning> warnings) {
  Decoded {
    warnings = List.copyOf(warnings);
  }
}
