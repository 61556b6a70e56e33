package org.rapporteur.archive.record;

import java.util.Arrays;
import java.util.Optional;

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

  /** Returns the kind of the record that a key names. */
  public static Optional<RecordKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> key.startsWith(kind.label + "-")).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
