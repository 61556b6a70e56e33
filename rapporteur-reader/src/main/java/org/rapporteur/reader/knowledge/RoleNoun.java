package org.rapporteur.reader.knowledge;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/**
 * A noun that names a role or occupation, and the sector that its holder belongs to: foreign
 * minister, rebels, lawmakers.
 *
 * @param words the words in the table that matched, in lower case
 * @param sector PLOVER sector
 * @param kind what the noun stands for
 * @param plural whether the matched form is plural or a collective
 * @param gender where the form itself tells it: spokeswoman, king
 */
public record RoleNoun(
    String words, Sector sector, Kind kind, boolean plural, @Nullable Gender gender) {

  /** What a role noun stands for. */
  public enum Kind {
    /** An office of a state, body or party, which can stand before a name: president. */
    OFFICE,
    /** A person by occupation or part: journalist, rebel. */
    PERSON,
    /** A body of people: army, court, parliament. */
    BODY
  }

  RoleNoun withSector(Sector other) {
    return new RoleNoun(words, other, kind, plural, gender);
  }
}
