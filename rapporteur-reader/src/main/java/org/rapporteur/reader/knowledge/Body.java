package org.rapporteur.reader.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * An international body, non-governmental organisation, news agency or firm that is often a party.
 *
 * @param name the full name
 * @param abbreviations NATO, EU
 * @param others other names
 * @param kind PLOVER's code for what is no state, used in place of a country
 * @param sector sector, where it has one beside its kind
 * @param members ISO 3166-1 codes of the full members of today; empty when not known or not fitting
 * @param wikidata Wikidata id
 */
public record Body(
    String name,
    List<String> abbreviations,
    List<String> others,
    Kind kind,
    @Nullable Sector sector,
    List<String> members,
    @Nullable String wikidata) {

  /** PLOVER's kinds of non-state parties. */
  public enum Kind {
    /** International body outside the UN and EU. */
    IGO,
    /** The United Nations and its agencies. */
    UNO,
    /** The European Union and its organs. */
    EUR,
    /** Non-governmental organisation. */
    NGO,
    /** Firm that works in many countries. */
    MNC
  }

  /** Copies the lists. */
  public Body {
    abbreviations = List.copyOf(abbreviations);
    others = List.copyOf(others);
    members = List.copyOf(members);
  }
}
