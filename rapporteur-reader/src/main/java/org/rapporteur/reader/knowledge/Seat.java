package org.rapporteur.reader.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * A building, street or quarter that stands for a government or body: the Kremlin, the Quai
 * d'Orsay, Turtle Bay.
 *
 * @param name the usual name
 * @param others other names
 * @param country the state's code when it stands for a part of a state
 * @param body the body's name when it stands for an international body
 * @param sector the part of the state, or nothing for a body
 * @param wikidata Wikidata id
 */
public record Seat(
    String name,
    List<String> others,
    @Nullable String country,
    @Nullable String body,
    @Nullable Sector sector,
    @Nullable String wikidata) {

  /** Copies the list. */
  public Seat {
    others = List.copyOf(others);
  }
}
