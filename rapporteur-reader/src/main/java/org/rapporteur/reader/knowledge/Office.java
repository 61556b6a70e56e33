package org.rapporteur.reader.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * A person in an office for a time: Mikhail Gorbachev, General Secretary, SUN, 1985-03-11 to
 * 1991-08-24.
 *
 * @param person full name
 * @param others other spellings and names
 * @param office the office in lower case, without the state: president, prime minister, foreign
 *     minister
 * @param country state's code, or nothing for an office of a body
 * @param body name of the body, or nothing for an office of a state
 * @param sector PLOVER sector while in office
 * @param from first day known; a year alone counts from its first day
 * @param to last day known, or nothing while in office when the table was made
 * @param wikidata Wikidata id of the person
 * @param source where the row is from: public, factbook, visits, phoenix
 */
public record Office(
    String person,
    List<String> others,
    String office,
    @Nullable String country,
    @Nullable String body,
    Sector sector,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String wikidata,
    String source) {

  /** Copies the list. */
  public Office {
    others = List.copyOf(others);
  }

  /** Whether the person held the office on that day. */
  public boolean heldAt(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
