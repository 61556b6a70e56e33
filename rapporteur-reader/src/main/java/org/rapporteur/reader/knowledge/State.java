package org.rapporteur.reader.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * A state of today or of the past, a partly recognised state or a dependency.
 *
 * <p>{@code knowledge.state("Danes")} gives Denmark, DNK.
 *
 * @param code ISO 3166-1 alpha-3, or KOS; for a state of the past its former code; empty where
 *     there is none
 * @param name the name in news English
 * @param longName the full name, or empty
 * @param others abbreviations and other names, of the past too
 * @param demonyms what its people are called, singular and plural
 * @param adjectives before a noun
 * @param capital the capital, or empty
 * @param seats other seats of government and former capitals
 * @param kind what it is
 * @param country the code that PLOVER counts it to: its own, its successor's, its ruling state's or
 *     its claimant's
 * @param sector PRE for partly recognised states
 * @param wikidata Wikidata id
 */
public record State(
    String code,
    String name,
    String longName,
    List<String> others,
    List<String> demonyms,
    List<String> adjectives,
    String capital,
    List<String> seats,
    Kind kind,
    String country,
    @Nullable Sector sector,
    @Nullable String wikidata) {

  /** What a row of the tables of states is. */
  public enum Kind {
    /** A state of today, by PLOVER's list. */
    STATE,
    /** A state of the past, such as the Soviet Union. */
    FORMER,
    /** Partly recognised, such as Abkhazia. */
    PARTLY,
    /** Ruled by another state, such as Greenland. */
    DEPENDENCY
  }

  /** Copies the lists. */
  public State {
    others = List.copyOf(others);
    demonyms = List.copyOf(demonyms);
    adjectives = List.copyOf(adjectives);
    seats = List.copyOf(seats);
  }
}
