package org.rapporteur.reader.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.Mode;

/** Which acts speak of a meeting, and of what kind. */
final class MeetingWords {
  private static final Map<String, MeetingKind> KINDS =
      Map.ofEntries(
          Map.entry("visit", MeetingKind.VISIT),
          Map.entry("trip", MeetingKind.VISIT),
          Map.entry("travel", MeetingKind.VISIT),
          Map.entry("arrive", MeetingKind.VISIT),
          Map.entry("arrival", MeetingKind.VISIT),
          Map.entry("fly", MeetingKind.VISIT),
          Map.entry("receive", MeetingKind.VISIT),
          Map.entry("host", MeetingKind.VISIT),
          Map.entry("tour", MeetingKind.VISIT),
          Map.entry("call", MeetingKind.CALL),
          Map.entry("phone", MeetingKind.CALL),
          Map.entry("telephone", MeetingKind.CALL),
          Map.entry("summit", MeetingKind.SUMMIT),
          Map.entry("conference", MeetingKind.SUMMIT),
          Map.entry("session", MeetingKind.SUMMIT),
          Map.entry("forum", MeetingKind.SUMMIT),
          Map.entry("assembly", MeetingKind.SUMMIT),
          Map.entry("convene", MeetingKind.SUMMIT),
          Map.entry("meet", MeetingKind.TALKS),
          Map.entry("meeting", MeetingKind.TALKS),
          Map.entry("talk", MeetingKind.TALKS),
          Map.entry("talks", MeetingKind.TALKS),
          Map.entry("negotiate", MeetingKind.TALKS),
          Map.entry("negotiation", MeetingKind.TALKS),
          Map.entry("consultation", MeetingKind.TALKS),
          Map.entry("dialogue", MeetingKind.TALKS),
          Map.entry("round", MeetingKind.TALKS),
          Map.entry("sit", MeetingKind.TALKS));

  private static final Set<String> SIGNINGS = Set.of("sign", "signing", "signature", "initial");

  /** Words for what was said at a meeting: their denial does not deny the meeting. */
  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "raise",
          "touch",
          "speak",
          "talk",
          "mention",
          "exchange",
          "address",
          "dwell",
          "focus");

  /** Other words for occasions at which people meet. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "appearance",
          "appointment",
          "attendance",
          "audience",
          "ceremony",
          "congress",
          "conversation",
          "dinner",
          "discussion",
          "encounter",
          "gathering",
          "interview",
          "invitation",
          "journey",
          "lunch",
          "mission",
          "participation",
          "reception",
          "retreat",
          "reunion",
          "stop",
          "stopover",
          "workshop");

  private MeetingWords() {}

  /** The kind of meeting that an act speaks of; empty when it speaks of none. */
  static Optional<MeetingKind> kind(Event event, String lemma) {
    Optional<MeetingKind> word = Optional.ofNullable(KINDS.get(lemma));
    if (event.type() == EventType.CONSULT) {
      return Optional.of(byMode(event.mode()).or(() -> word).orElse(MeetingKind.OTHER));
    }
    if (event.type() == EventType.AGREE) {
      return word;
    }
    if (event.mode() == Mode.REJECT_MEET) {
      return Optional.of(word.orElse(MeetingKind.OTHER));
    }
    boolean signing = event.type() == EventType.SUPPORT && SIGNINGS.contains(lemma);
    return signing ? Optional.of(MeetingKind.SIGNING) : Optional.empty();
  }

  private static Optional<MeetingKind> byMode(@Nullable Mode mode) {
    if (mode == Mode.CONSULT_VISIT) {
      return Optional.of(MeetingKind.VISIT);
    }
    if (mode == Mode.CONSULT_PHONE) {
      return Optional.of(MeetingKind.CALL);
    }
    return Optional.empty();
  }

  /** Whether a noun names a meeting or another occasion at which people meet. */
  static boolean isMeeting(String noun) {
    return KINDS.containsKey(noun) || OCCASIONS.contains(noun);
  }

  static boolean isTalking(String lemma) {
    return TALKING.contains(lemma);
  }

  /** Whether two mentions of these kinds may be one meeting: talks are held on a visit. */
  static boolean compatible(MeetingKind one, MeetingKind other) {
    if (one == other) {
      return true;
    }
    boolean apart = one == MeetingKind.CALL || one == MeetingKind.SIGNING;
    boolean otherApart = other == MeetingKind.CALL || other == MeetingKind.SIGNING;
    boolean vague = one == MeetingKind.OTHER || other == MeetingKind.OTHER;
    boolean signing = one == MeetingKind.SIGNING || other == MeetingKind.SIGNING;
    return vague ? !signing : !apart && !otherApart;
  }
}
