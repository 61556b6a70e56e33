package org.rapporteur.reader.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;

/**
 * A word that names a political act.
 *
 * @param token index of the word
 * @param type PLOVER type
 * @param mode PLOVER mode, where it is clear
 * @param status fact, plan, guess, denial or condition, as the encoder sees it
 * @param background older than what the article is about
 * @param score probability that the word names an act of any type, 0 to 1
 * @param arcs to the phrases that fill its roles, best first
 */
public record Trigger(
    int token,
    EventType type,
    @Nullable Mode mode,
    Status status,
    boolean background,
    double score,
    List<Arc> arcs) {
  /** Copies the list. */
  public Trigger {
    arcs = List.copyOf(arcs);
  }
}
