package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, state, place or thing that the article speaks of.
 *
 * @param id {@code e1}, {@code e2} … inside one Reading
 * @param type OntoNotes type
 * @param name the fullest name that the article gives
 * @param aliases other names that the article uses
 * @param office the office, as the text states it
 * @param country ISO 3166-1 alpha-3, or PLOVER's KOS, IGO, UNO, EUR and the like; looked up
 * @param sector PLOVER sector; from the role noun in the text or looked up
 * @param ids identifiers from the knowledge base: wikidata, geonames, iso3166; and {@code office}
 *     when the office was looked up
 * @param mentions where the article speaks of it, in order; at least one unless the entity is only
 *     implied by its adjective
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    @Nullable String office,
    @Nullable String country,
    @Nullable Sector sector,
    Map<String, String> ids,
    List<Mention> mentions) {

  /** Copies the collections. */
  public Entity {
    aliases = List.copyOf(aliases);
    ids = Map.copyOf(ids);
    mentions = List.copyOf(mentions);
  }
}
