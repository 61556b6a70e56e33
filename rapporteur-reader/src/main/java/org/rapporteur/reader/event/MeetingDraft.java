package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceRole;
import org.rapporteur.model.TimePrecision;

/** A meeting while its mentions are being gathered. */
final class MeetingDraft {
  private static final int LONG_LIST = 2;

  /** Days before ranges, ranges before longer stretches. */
  private static final Comparator<TimePrecision> FINEST_FIRST =
      Comparator.comparing((TimePrecision p) -> p != TimePrecision.DAY)
          .thenComparing(p -> p != TimePrecision.RANGE)
          .thenComparing(Comparator.naturalOrder());

  private final Lookup cast;
  private final List<Occasion> mentions = new ArrayList<>();

  MeetingDraft(Lookup cast, Occasion first) {
    this.cast = cast;
    mentions.add(first);
  }

  void add(Occasion mention) {
    mentions.add(mention);
  }

  /** Whether a mention may speak of this meeting: nothing that both state may disagree. */
  boolean accepts(Occasion mention) {
    return mentions.stream().allMatch(m -> MeetingWords.compatible(m.kind(), mention.kind()))
        && sameBackground(mention)
        && statusFits(mention)
        && mentions.stream().noneMatch(m -> liesBehind(m, mention) || liesBehind(mention, m))
        && timesAgree(mention)
        && placesAgree(mention)
        && partiesAgree(mention);
  }

  private boolean sameBackground(Occasion mention) {
    return mentions.get(0).event().background() == mention.event().background();
  }

  private boolean statusFits(Occasion mention) {
    if (mention.talking()) {
      return true;
    }
    MeetingStatus status = status();
    boolean cancelled = mention.status() == MeetingStatus.CANCELLED;
    boolean held = status == MeetingStatus.ACTUAL;
    return !(cancelled && held)
        && !(status == MeetingStatus.CANCELLED && mention.status() == MeetingStatus.ACTUAL);
  }

  /** Whom he had received before is not yet met on the visit that is announced. */
  private static boolean liesBehind(Occasion before, Occasion ahead) {
    return before.earlier()
        && before.status() == MeetingStatus.ACTUAL
        && ahead.status() == MeetingStatus.PLANNED;
  }

  private boolean timesAgree(Occasion mention) {
    EventTime other = mention.time();
    return mentions.stream().map(Occasion::time).allMatch(time -> overlap(time, other));
  }

  private static boolean overlap(@Nullable EventTime one, @Nullable EventTime other) {
    if (one == null || other == null) {
      return true;
    }
    String start = one.start();
    String end = one.end();
    String otherStart = other.start();
    String otherEnd = other.end();
    if (start == null || end == null || otherStart == null || otherEnd == null) {
      return true;
    }
    boolean bothPartial = start.startsWith("--") == otherStart.startsWith("--");
    return !bothPartial || (start.compareTo(otherEnd) <= 0 && otherStart.compareTo(end) <= 0);
  }

  private boolean placesAgree(Occasion mention) {
    Optional<String> other = statedPlace(mention.event());
    return other.isEmpty()
        || mentions.stream()
            .flatMap(m -> statedPlace(m.event()).stream())
            .allMatch(place -> sameSide(place, other.get()));
  }

  private static Optional<String> statedPlace(Event event) {
    Place place = event.place();
    return place == null || place.role() != PlaceRole.STATED
        ? Optional.empty()
        : Optional.of(place.entity());
  }

  private boolean partiesAgree(Occasion mention) {
    Set<String> mine = sides(parties());
    Set<String> theirs = sides(mention.parties());
    if (theirs.isEmpty()) {
      return mention.definite() || mention.talking();
    }
    long shared = theirs.stream().filter(mine::contains).count();
    boolean allKnown = shared == theirs.size() || shared == mine.size();
    return shared >= LONG_LIST || (shared > 0 && allKnown);
  }

  /**
   * The states behind the parties, where they are known: a president and his country are one side.
   */
  private Set<String> sides(Set<String> ids) {
    return ids.stream().map(this::side).collect(Collectors.toSet());
  }

  private String side(String id) {
    String country = cast.entity(id).country();
    return country == null ? id : country;
  }

  private boolean sameSide(String one, String other) {
    return one.equals(other) || side(one).equals(side(other));
  }

  private Set<String> parties() {
    Set<String> ids = new LinkedHashSet<>();
    mentions.forEach(mention -> ids.addAll(mention.parties()));
    return ids;
  }

  /** Held if any mention says so; called off if one says that; else planned before possible. */
  private MeetingStatus status() {
    Set<MeetingStatus> said = EnumSet.noneOf(MeetingStatus.class);
    mentions.stream()
        .filter(m -> !m.talking() || mentions.size() == 1)
        .forEach(m -> said.add(m.status()));
    mentions.stream()
        .filter(m -> m.status() == MeetingStatus.ACTUAL)
        .forEach(m -> said.add(m.status()));
    for (MeetingStatus status :
        List.of(MeetingStatus.ACTUAL, MeetingStatus.CANCELLED, MeetingStatus.PLANNED)) {
      if (said.contains(status)) {
        return status;
      }
    }
    return MeetingStatus.POSSIBLE;
  }

  Meeting meeting(String id) {
    Set<String> visitors = new LinkedHashSet<>();
    Set<String> hosts = new LinkedHashSet<>();
    for (Occasion mention : mentions) {
      // Hosts too call visits off.
      boolean refused = mention.event().type() == EventType.REJECT;
      if (mention.kind() == MeetingKind.VISIT && !refused) {
        mention.event().actors().stream().map(Party::entity).forEach(visitors::add);
        mention.event().recipients().stream().map(Party::entity).forEach(hosts::add);
      }
    }
    hosts.removeAll(visitors);
    return new Meeting(
        id,
        kind(),
        participants(),
        List.copyOf(visitors),
        List.copyOf(hosts),
        place(),
        time(),
        status(),
        mentions.stream().flatMap(m -> m.event().topics().stream()).distinct().toList(),
        mentions.stream().map(m -> m.event().id()).toList());
  }

  /** The most telling word: a visit before a summit, a summit before talks. */
  private MeetingKind kind() {
    return mentions.stream()
        .map(Occasion::kind)
        .min(Comparator.comparingInt(MeetingDraft::rank))
        .orElse(MeetingKind.OTHER);
  }

  private static int rank(MeetingKind kind) {
    return switch (kind) {
      case VISIT -> 0;
      case SUMMIT -> 1;
      case CALL -> 2;
      case SIGNING -> 3;
      case TALKS -> 4;
      case OTHER -> 5;
    };
  }

  /** Persons before the states that they stand for. */
  private List<String> participants() {
    Set<String> all = parties();
    Set<String> spokenFor =
        all.stream()
            .map(cast::entity)
            .filter(entity -> entity.type() == EntityType.PERSON)
            .map(Entity::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(id -> cast.entity(id).type() != EntityType.GPE || !spokenFor.contains(side(id)))
        .toList();
  }

  private @Nullable String place() {
    List<Place> places =
        mentions.stream().map(m -> m.event().place()).filter(Objects::nonNull).toList();
    return places.stream().min(Comparator.comparing(Place::role)).map(Place::entity).orElse(null);
  }

  private @Nullable EventTime time() {
    return mentions.stream()
        .map(Occasion::time)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(EventTime::precision, FINEST_FIRST))
        .orElse(null);
  }
}
