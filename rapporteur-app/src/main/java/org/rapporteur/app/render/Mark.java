package org.rapporteur.app.render;

import org.rapporteur.model.Certainty;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Status;

/**
 * How sure a record is: a sign and the word for it.
 *
 * @param sign for the glance
 * @param word for the reader
 */
public record Mark(Sign sign, String word) {
  /** Returns the mark of a meeting. */
  public static Mark of(MeetingStatus status) {
    return switch (status) {
      case ACTUAL -> new Mark(Sign.FACT, "held");
      case PLANNED -> new Mark(Sign.PLAN, "planned");
      case POSSIBLE -> new Mark(Sign.GUESS, "possible");
      case CANCELLED -> new Mark(Sign.DENIAL, "not held");
    };
  }

  /** Returns the mark of an event. */
  public static Mark ofEvent(Status status) {
    return switch (status) {
      case ACTUAL -> new Mark(Sign.FACT, "happened");
      case PLANNED -> new Mark(Sign.PLAN, "planned");
      case POSSIBLE -> new Mark(Sign.GUESS, "possible");
      case NEGATED -> new Mark(Sign.DENIAL, "not done");
      case HYPOTHETICAL -> new Mark(Sign.CONDITION, "if");
    };
  }

  /** Returns the mark of a relation. */
  public static Mark ofRelation(Status status) {
    return switch (status) {
      case ACTUAL -> new Mark(Sign.FACT, "stated");
      case PLANNED -> new Mark(Sign.PLAN, "planned");
      case POSSIBLE -> new Mark(Sign.GUESS, "possible");
      case NEGATED -> new Mark(Sign.DENIAL, "denied");
      case HYPOTHETICAL -> new Mark(Sign.CONDITION, "if");
    };
  }

  /** Returns the mark of a topic. */
  public static Mark ofTopic(Status status) {
    return switch (status) {
      case ACTUAL -> new Mark(Sign.FACT, "raised");
      case PLANNED -> new Mark(Sign.PLAN, "planned");
      case POSSIBLE -> new Mark(Sign.GUESS, "possible");
      case NEGATED -> new Mark(Sign.DENIAL, "not raised");
      case HYPOTHETICAL -> new Mark(Sign.CONDITION, "if");
    };
  }

  /** Returns the mark of a statement. */
  public static Mark of(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> new Mark(Sign.SAID, "certain");
      case PROBABLE -> new Mark(Sign.GUESS, "probable");
      case POSSIBLE -> new Mark(Sign.GUESS, "possible");
      case UNSURE -> new Mark(Sign.GUESS, "unsure");
      case DENIED -> new Mark(Sign.DENIAL, "denied");
      case WISH -> new Mark(Sign.WISH, "wish");
    };
  }
}
