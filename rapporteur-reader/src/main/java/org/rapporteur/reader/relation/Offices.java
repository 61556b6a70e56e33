package org.rapporteur.reader.relation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Predicate;
import org.rapporteur.reader.resource.Rows;

/**
 * What an office makes of its holder: who leads a state or body, who serves it, who sits in it.
 *
 * <p>The longest row that ends the words before {@code of} or {@code for} decides: "Deputy Prime
 * Minister" serves, "Prime Minister" leads, "Minister of Trade" serves.
 */
final class Offices {
  private final Map<String, Office> offices = new HashMap<>();

  Offices() {
    for (String[] row : Rows.of(Offices.class, "relation", "offices.tsv")) {
      Scope scope = Scope.valueOf(row[2].toUpperCase(Locale.ROOT));
      offices.put(row[0], new Office(Predicates.of(row[1]), scope));
    }
  }

  /** A kind of office: what it means and for whom it can be held. */
  record Office(Predicate predicate, Scope scope) {
    /** What the office makes of its holder where it is held in a state. */
    Predicate inState() {
      return scope == Scope.WITHIN && predicate == Predicate.LEADS
          ? Predicate.WORKS_FOR
          : predicate;
    }
  }

  /** For whom an office is held. */
  enum Scope {
    /** A state, even where the text does not name it beside the title. */
    STATE,
    /** A state or body that is named. */
    ANY,
    /** A body that is named, or part of a state: the chief of an army serves the state. */
    WITHIN,
    /** Only a body that is named: a Kuwaiti analyst does not work for Kuwait. */
    BODY
  }

  Optional<Office> find(String title) {
    String words = title.toLowerCase(Locale.ROOT).strip();
    return longest(words).or(() -> longest(words.split(" (?:of|for|to) ", 2)[0]));
  }

  private Optional<Office> longest(String words) {
    for (String rest = words; ; rest = rest.substring(rest.indexOf(' ') + 1)) {
      Office office = offices.get(rest);
      if (office != null) {
        return Optional.of(office);
      }
      if (rest.indexOf(' ') < 0) {
        return Optional.empty();
      }
    }
  }
}
