package org.rapporteur.reader.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * An armed group, party or movement: Hezbollah, the Taliban, Sinn Féin.
 *
 * @param name the usual name
 * @param others abbreviations and other names
 * @param country the state where it is at home, or nothing when it works across borders
 * @param sector PLOVER sector, or nothing for a people
 * @param kind PLOVER's IMG (militarised) or ISM (movement) for groups across borders, or nothing
 * @param wikidata Wikidata id
 */
public record Group(
    String name,
    List<String> others,
    @Nullable String country,
    @Nullable Sector sector,
    @Nullable String kind,
    @Nullable String wikidata) {

  /** Copies the list. */
  public Group {
    others = List.copyOf(others);
  }
}
