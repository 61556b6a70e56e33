package org.rapporteur.archive.review;

import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;

/**
 * A record that is not as it was at some earlier version.
 *
 * @param version at which it last changed
 * @param change added, changed or withdrawn
 * @param kind what it is about
 * @param key its key
 * @param replacedBy key of the record that took its place, if it was withdrawn for one
 */
public record ChangedRecord(
    long version, Kind change, RecordKind kind, String key, @Nullable String replacedBy) {

  /** What happened to a record. */
  public enum Kind {
    /** It was not there. */
    ADDED("added"),
    /** It said something else. */
    CHANGED("changed"),
    /** It is no longer held to be so; its key is never used again. */
    WITHDRAWN("withdrawn");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the word that stands for this value in JSON and on screen. */
    public String label() {
      return label;
    }

    @Override
    public String toString() {
      return label;
    }
  }
}
