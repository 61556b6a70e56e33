package org.rapporteur.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each token of an article stands for, as far as is known. */
final class Meanings {
  private final Map<Place, List<Draft>> drafts = new HashMap<>();

  /** A token of a sentence, both by index. */
  record Place(int sentence, int token) {}

  /**
   * What the token stands for; empty when nothing was found out about it, an empty list when it is
   * no party.
   */
  Optional<List<Draft>> get(int sentence, int token) {
    return Optional.ofNullable(drafts.get(new Place(sentence, token)));
  }

  void put(int sentence, int token, List<Draft> meant) {
    drafts.put(new Place(sentence, token), meant.stream().distinct().toList());
  }

  void putIfAbsent(int sentence, int token, Draft draft) {
    drafts.putIfAbsent(new Place(sentence, token), List.of(draft));
  }

  Map<Place, List<Draft>> all() {
    return drafts;
  }
}
