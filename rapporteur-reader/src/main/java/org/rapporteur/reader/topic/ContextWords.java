package org.rapporteur.reader.topic;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Context;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.reader.resource.Rows;

/** Which words tell which context: oil tells natural_resource. */
final class ContextWords {
  private final Map<String, Set<Context>> contexts = new HashMap<>();

  ContextWords() {
    for (String[] row : Rows.of(ContextWords.class, "topic", "contexts.tsv")) {
      for (String word : row[1].split(" ")) {
        contexts.computeIfAbsent(word, key -> new HashSet<>()).add(context(row[0]));
      }
    }
  }

  private static Context context(String label) {
    for (Context context : Context.values()) {
      if (context.label().equals(label)) {
        return context;
      }
    }
    throw new RapporteurException(
        "topic table contexts.tsv: no context " + label + "; mend the row");
  }

  /** Returns the contexts that the words tell, in the order of the codebook. */
  List<Context> of(Iterable<String> lemmas) {
    Map<Context, Boolean> told = new EnumMap<>(Context.class);
    for (String lemma : lemmas) {
      for (Context context : contexts.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of())) {
        told.put(context, true);
      }
    }
    return List.copyOf(told.keySet());
  }
}
