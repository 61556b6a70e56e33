package org.rapporteur.reader.relation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Predicate;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.resource.Rows;

/** Which words usually state which relation. */
final class Words {
  private final Map<Predicate, Set<String>> words = new EnumMap<>(Predicate.class);

  Words() {
    for (String[] row : Rows.of(Words.class, "relation", "words.tsv")) {
      words.put(Predicates.of(row[0]), Set.of(row[1].split(" ")));
    }
  }

  boolean state(Predicate predicate, Token token) {
    Set<String> known = words.getOrDefault(predicate, Set.of());
    return known.contains(token.lemma().toLowerCase(Locale.ROOT))
        || known.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
