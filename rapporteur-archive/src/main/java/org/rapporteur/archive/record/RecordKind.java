package org.rapporteur.archive.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.Predicate;

/** What a record is about. */
public enum RecordKind {
  /** A text that was read. */
  ARTICLE("article"),
  /** A person, body, state, place or thing. */
  ENTITY("entity"),
  /** A political act. */
  EVENT("event"),
  /** A meeting. */
  MEETING("meeting"),
  /** What somebody said. */
  STATEMENT("statement"),
  /** A relation that texts state. */
  RELATION("relation"),
  /** What is talked about. */
  TOPIC("topic"),
  /** What one article says about any of these. */
  REPORT("report");

  private final String label;

  RecordKind(String label) {
    this.label = label;
  }

  /** Returns the word that keys begin with. */
  public String label() {
    return label;
  }

  /** Returns the word for several. */
  public String plural() {
    return this == ENTITY ? "entities" : label + "s";
  }

  /**
   * Returns the types that such records have: PLOVER types of events, kinds of meetings, OntoNotes
   * types of entities, predicates of relations; none for others. No two kinds share one.
   */
  public List<String> types() {
    return switch (this) {
      case EVENT -> Arrays.stream(EventType.values()).map(Enum::name).toList();
      case MEETING -> Arrays.stream(MeetingKind.values()).map(MeetingKind::label).toList();
      case ENTITY -> Arrays.stream(EntityType.values()).map(Enum::name).toList();
      case RELATION -> Arrays.stream(Predicate.values()).map(Predicate::label).toList();
      case ARTICLE, STATEMENT, TOPIC, REPORT -> List.of();
    };
  }

  /** Tells whether such records are actual, planned and the like. */
  public boolean hasStatus() {
    return this == EVENT || this == MEETING || this == RELATION;
  }

  /** Returns the kind that is called so, as in {@code events}. */
  public static Optional<RecordKind> ofPlural(String name) {
    return Arrays.stream(values()).filter(kind -> kind.plural().equals(name)).findFirst();
  }

  /** Returns the kind of the record that a key names. */
  public static Optional<RecordKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> key.startsWith(kind.label + "-")).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
