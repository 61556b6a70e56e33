package org.rapporteur.reader.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityType;
import org.rapporteur.reader.knowledge.Body;
import org.rapporteur.reader.knowledge.Group;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.knowledge.State;

/**
 * What an article calls an entity.
 *
 * @param full the fullest name
 * @param others the other names, in the order of the text
 */
record Names(String full, List<String> others) {
  Names {
    others = List.copyOf(others);
  }

  static Names of(Draft draft, KnowledgeBase knowledge) {
    Map<String, Integer> used = new LinkedHashMap<>();
    draft.names().stream()
        .filter(place -> !(draft.isState() && place.type() == EntityType.NORP))
        .map(place -> plain(place.span().text()))
        .filter(name -> !name.isEmpty())
        .forEach(name -> used.merge(name, 1, Integer::sum));
    String full = full(draft, used, knowledge);
    draft.described().forEach(words -> used.merge(words, 1, Integer::sum));
    return new Names(full, used.keySet().stream().filter(name -> !name.equals(full)).toList());
  }

  private static String full(Draft draft, Map<String, Integer> used, KnowledgeBase knowledge) {
    Optional<String> written =
        used.keySet().stream()
            .filter(name -> !ShortNames.isAbbreviation(name))
            .max(Comparator.comparingInt(Names::words).thenComparingInt(String::length));
    if (draft.isState()) {
      return draft
          .state()
          .map(State::name)
          .filter(name -> written.isEmpty() || used.containsKey(name))
          .or(() -> written)
          .orElseThrow();
    }
    return draft
        .given()
        .or(() -> written)
        .or(() ->
            used.keySet().stream()
                .findFirst()
                .map(name ->
                    knowledge
                        .body(name)
                        .map(Body::name)
                        .or(() -> knowledge.group(name).map(Group::name))
                        .orElse(name)))
        .orElseGet(() -> draft.first().span().text());
  }

  private static int words(String name) {
    return Name.of(name).words().size();
  }

  static String plain(String text) {
    return text.strip().replaceFirst("^(?i:the) ", "").replaceFirst("['’]s$", "").strip();
  }
}
