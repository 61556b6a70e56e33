package org.rapporteur.model.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;

/**
 * One row of the table that leads from PLOVER to CAMEO.
 *
 * @param type the event type
 * @param mode the mode, or null where the row does not ask for one
 * @param triggers lemmas, one of which must be the trigger; empty = any
 * @param nearby groups of lemmas; all of one group must stand near the trigger; empty = any
 * @param planned whether the row is only for acts that lie ahead
 * @param code the CAMEO code
 * @param example a sentence that the row codes
 */
record CameoRule(
    EventType type,
    @Nullable Mode mode,
    Set<String> triggers,
    List<Set<String>> nearby,
    boolean planned,
    String code,
    String example) {

  static CameoRule parse(String pattern, String code, String example) {
    String[] terms = pattern.split(" ");
    String[] act = terms[0].split("\\.");
    EventType type = EventType.valueOf(act[0]);
    Mode mode = act.length == 1 ? null : Mode.of(type, act[1]).orElseThrow();
    Set<String> triggers = Set.of();
    List<Set<String>> nearby = new ArrayList<>();
    boolean planned = false;
    for (int i = 1; i < terms.length; i++) {
      if (terms[i].equals("planned")) {
        planned = true;
      } else if (terms[i].startsWith("trigger=")) {
        triggers = Set.of(terms[i].substring("trigger=".length()).split(","));
      } else if (terms[i].startsWith("near=")) {
        for (String group : terms[i].substring("near=".length()).split(",")) {
          nearby.add(Set.of(group.split("\\+")));
        }
      } else {
        throw new IllegalArgumentException("unknown term " + terms[i]);
      }
    }
    return new CameoRule(type, mode, triggers, List.copyOf(nearby), planned, code, example);
  }

  /** Counts the conditions that hold; 0 when one fails. A plan weighs more than any words. */
  int weight(@Nullable Mode actual, String trigger, Set<String> words, boolean ahead) {
    if ((mode != null && mode != actual)
        || (planned && !ahead)
        || (!triggers.isEmpty() && !triggers.contains(trigger))) {
      return 0;
    }
    int near = 0;
    for (Set<String> group : nearby) {
      near = words.containsAll(group) ? Math.max(near, group.size()) : near;
    }
    if (!nearby.isEmpty() && near == 0) {
      return 0;
    }
    return 1 + near + (mode == null ? 0 : 1) + (triggers.isEmpty() ? 0 : 1) + (planned ? 10 : 0);
  }

  boolean asksForWords() {
    return planned || !triggers.isEmpty() || !nearby.isEmpty();
  }
}
