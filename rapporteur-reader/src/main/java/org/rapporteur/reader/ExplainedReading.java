package org.rapporteur.reader;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.event.Explanation;

/**
 * A Reading, and why each of its events was coded as it was.
 *
 * @param reading as {@link Reader#read} gives it
 * @param explanations one for each event, in the same order; their spans point into the repaired
 *     text
 */
public record ExplainedReading(Reading reading, List<Explanation> explanations) {
  /** Copies the list. */
  public ExplainedReading {
    explanations = List.copyOf(explanations);
  }
}
