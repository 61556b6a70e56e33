package org.rapporteur.archive.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.ListedKind;
import org.rapporteur.archive.store.Term;

/**
 * Codes of countries as users write them: those of ISO 3166-1 and whatever else the archive has,
 * such as UNO, in large or small letters.
 */
final class Countries {
  private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

  private Countries() {}

  /** Returns the code that a word is, if it is one. */
  static Optional<String> code(Handle handle, String word) {
    String code = word.strip().toUpperCase(Locale.ROOT);
    return code.matches("[A-Z]{3}") && (ISO.contains(code) || isHeld(handle, code))
        ? Optional.of(code)
        : Optional.empty();
  }

  /**
   * Returns the codes that words are.
   *
   * @throws WrongQuery if one of them is none
   */
  static Set<String> codes(Handle handle, Collection<String> words) {
    Set<String> codes = new LinkedHashSet<>();
    for (String word : words) {
      codes.add(code(handle, word).orElseThrow(() -> unknown(handle, word)));
    }
    return codes;
  }

  /** Returns the codes of those entities that are states. */
  static List<String> of(Handle handle, Set<Long> entities) {
    return handle
        .createQuery(
            """
            SELECT iso FROM entity
            WHERE id IN (SELECT value FROM json_each(:ids)) AND iso IS NOT NULL
            """)
        .bind("ids", entities.toString())
        .mapTo(String.class)
        .list();
  }

  private static boolean isHeld(Handle handle, String code) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM listed_count
              WHERE kind IN (SELECT value FROM json_each(:kinds)) AND term IN (:party, :place))
            """)
        .bind("kinds", Columns.ids(kinds()))
        .bind("party", Term.COUNTRY.of(code))
        .bind("place", Term.PLACE_COUNTRY.of(code))
        .mapTo(Boolean.class)
        .one();
  }

  private static List<Long> kinds() {
    return List.of(ListedKind.values()).stream().map(kind -> (long) kind.number()).toList();
  }

  private static WrongQuery unknown(Handle handle, String word) {
    List<String> states = of(handle, Names.known(handle, word));
    return new WrongQuery(
        "no country has the code \""
            + word
            + '"'
            + (states.isEmpty()
                ? ": write one of three letters, as in USA or EGY"
                : "; did you mean " + String.join(", ", states) + "?"));
  }
}
