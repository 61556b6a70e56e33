package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Party;
import org.rapporteur.reader.parse.Role;

/**
 * The acts that an article has told so far. "The visit", "the attack" and "their talks" speak of
 * one of them: what the sentence leaves out is what was said then.
 */
final class History {
  private static final int STEM = 5;
  private static final int FARTHEST = 60;

  private final List<Act> acts = new ArrayList<>();

  private record Act(EventType type, String stem, Parties parties) {}

  void add(EventType type, String lemma, Parties parties) {
    acts.add(new Act(type, stem(lemma), parties));
  }

  /** The parties of the last act of this type that was named by a word of the same stem. */
  List<Party> sameWord(EventType type, String lemma, Role role) {
    String stem = stem(lemma);
    int oldest = Math.max(0, acts.size() - FARTHEST);
    for (int i = acts.size() - 1; i >= oldest; i--) {
      Act act = acts.get(i);
      List<Party> parties = parties(act, role);
      if (act.type() == type && act.stem().equals(stem) && !parties.isEmpty()) {
        return parties;
      }
    }
    return List.of();
  }

  private static List<Party> parties(Act act, Role role) {
    return role == Role.ACTOR ? act.parties().actors() : act.parties().recipients();
  }

  /** So that sign, signed and signing, negotiate and negotiation are one word. */
  private static String stem(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }
}
