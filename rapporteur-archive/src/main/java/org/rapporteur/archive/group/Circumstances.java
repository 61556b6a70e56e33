package org.rapporteur.archive.group;

import java.util.Set;
import java.util.TreeSet;

/** Weighs what events and meetings have in common: place and topics. */
final class Circumstances {
  private static final int MOST_TOPICS = 2;

  private Circumstances() {}

  static void place(Told one, Told two, Comparison.Scale scale) {
    Where here = one.place();
    Where there = two.place();
    if (here == null || there == null) {
      return;
    }
    String words = here.name() + ", " + there.name();
    switch (here.fit(there)) {
      case SAME -> scale.add(Evidence.SAME_PLACE, here.name());
      case INSIDE -> scale.add(Evidence.PLACE_INSIDE, words);
      case OTHER -> {
        if (here.isWeak() || there.isWeak()) {
          scale.add(Evidence.OTHER_DATELINE, words);
        } else {
          scale.veto("other place: " + words);
        }
      }
      case UNKNOWN -> {
        // a building or landscape may lie anywhere
      }
    }
  }

  static void topics(Told one, Told two, Comparison.Scale scale) {
    Set<String> shared = shared(one.topics(), two.topics());
    if (!shared.isEmpty()) {
      scale.add(
          Evidence.SAME_TOPIC, Math.min(MOST_TOPICS, shared.size()), String.join(", ", shared));
    } else if (!one.topics().isEmpty() && !two.topics().isEmpty()) {
      scale.add(Evidence.OTHER_TOPIC, "");
    }
    Set<String> contexts = shared(one.contexts(), two.contexts());
    if (!contexts.isEmpty()) {
      scale.add(Evidence.SAME_CONTEXT, String.join(", ", contexts));
    }
  }

  private static Set<String> shared(Set<String> one, Set<String> two) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(two);
    return shared;
  }
}
