package org.rapporteur.reader.knowledge;

import java.util.List;

/**
 * A people, religion or political current that is no state's: Kurds, Shiites, communists.
 *
 * @param name the plural noun
 * @param others singular, adjective and other spellings
 * @param kind what binds its members
 * @param countries ISO 3166-1 codes of the states where most of them live; empty when spread wide
 */
public record People(String name, List<String> others, Kind kind, List<String> countries) {

  /** What binds the members. */
  public enum Kind {
    /** Descent or language. */
    ETHNIC,
    /** Belief. */
    RELIGION,
    /** A political current. */
    POLITICAL,
    /** A part of the world. */
    REGION
  }

  /** Copies the lists. */
  public People {
    others = List.copyOf(others);
    countries = List.copyOf(countries);
  }
}
