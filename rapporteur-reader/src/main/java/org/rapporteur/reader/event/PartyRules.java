package org.rapporteur.reader.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.EventType;

/**
 * What the parties of each type look like: whether an act of this type asks for a recipient, and
 * which prepositions introduce one. Counted on annotated articles, see docs/quality.md.
 */
final class PartyRules {
  /** Words with which parties of the same rank are joined: talks with, agreed with. */
  static final Set<String> WITH = Set.of("with", "between", "among");

  private static final Map<EventType, Rule> RULES = rules();

  private PartyRules() {}

  /**
   * The rule for one type.
   *
   * @param needsRecipient whether acts of this type mostly have a recipient
   * @param mutual whether a phrase with "with" is one more actor
   * @param ofRecipient whether "of" behind a noun names the recipient: the arrest of
   * @param towards prepositions that introduce the recipient
   */
  record Rule(boolean needsRecipient, boolean mutual, boolean ofRecipient, Set<String> towards) {}

  static Rule of(EventType type) {
    Rule rule = RULES.get(type);
    if (rule == null) {
      throw new IllegalStateException("no party rule for " + type);
    }
    return rule;
  }

  private static Map<EventType, Rule> rules() {
    Map<EventType, Rule> table = new EnumMap<>(EventType.class);
    table.put(EventType.AGREE, new Rule(false, true, false, Set.of("to", "for")));
    table.put(EventType.CONSULT, new Rule(false, true, false, Set.of("to", "in")));
    table.put(EventType.SUPPORT, new Rule(false, true, false, Set.of("for", "to", "with")));
    table.put(EventType.CONCEDE, new Rule(true, false, false, Set.of("to", "for")));
    table.put(EventType.COOPERATE, new Rule(false, true, false, Set.of("to")));
    table.put(EventType.AID, new Rule(true, false, false, Set.of("to", "for")));
    table.put(EventType.RETREAT, new Rule(false, true, false, Set.of("to")));
    table.put(EventType.REQUEST, new Rule(true, false, false, Set.of("to", "on", "from")));
    table.put(EventType.ACCUSE, new Rule(true, false, true, Set.of("against", "on", "of", "into")));
    table.put(EventType.REJECT, new Rule(true, false, false, Set.of("to", "with")));
    table.put(EventType.THREATEN, new Rule(true, false, false, Set.of("against", "to")));
    table.put(EventType.PROTEST, new Rule(false, false, false, Set.of("against")));
    table.put(
        EventType.SANCTION,
        new Rule(true, false, true, Set.of("against", "on", "with", "from", "to")));
    table.put(EventType.MOBILIZE, new Rule(false, false, false, Set.of("against")));
    table.put(EventType.COERCE, new Rule(true, false, true, Set.of("against", "on")));
    table.put(
        EventType.ASSAULT, new Rule(true, false, true, Set.of("against", "on", "at", "with")));
    return table;
  }
}
