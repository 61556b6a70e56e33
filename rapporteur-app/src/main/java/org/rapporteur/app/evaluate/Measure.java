package org.rapporteur.app.evaluate;

import java.util.Locale;

/** What is counted: found against gold, or the share of matched records that are right. */
enum Measure {
  /** Exact span and type. */
  MENTIONS,
  /** Trigger overlaps, whatever the type. */
  FOUND,
  /** Trigger overlaps and same type. */
  EVENTS,
  /** Actors and recipients of matched events. */
  PARTIES,
  /** Content overlaps by half. */
  STATEMENTS,
  /** Same predicate, subject and object. */
  RELATIONS,
  /** Labels that share their words. */
  TOPICS,
  /** Matched events with the right status. */
  STATUS,
  /** Matched statements with the right speaker. */
  SPEAKER,
  /** Matched statements with the right certainty. */
  CERTAINTY;

  /** Tells whether only matched records are looked at, so that there is no precision or recall. */
  boolean isShare() {
    return this == STATUS || this == SPEAKER || this == CERTAINTY;
  }

  /** Tells whether the F1 of this measure counts for the record score. */
  boolean isPartOfRecord() {
    return !isShare() && this != FOUND;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
