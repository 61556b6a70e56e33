package org.rapporteur.reader.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/**
 * The status of an act that somebody speaks of: what its source only supposes is possible, what it
 * denies did not happen. Where the encoder already sees more than a plain fact, it stays.
 */
final class SpokenStatus {
  private SpokenStatus() {}

  static Status of(Status status, List<Statement> told, Trace trace) {
    if (status != Status.ACTUAL) {
      return status;
    }
    Optional<Statement> closest = told.stream().min(Comparator.comparingInt(SpokenStatus::length));
    Status spoken = closest.map(s -> status(s.certainty())).orElse(status);
    if (spoken != status) {
      trace.reason("status", spoken.label(), "how sure the source of the statement is", 1);
    }
    return spoken;
  }

  private static int length(Statement statement) {
    return statement.content().stream().map(Span::text).mapToInt(String::length).sum();
  }

  private static Status status(Certainty certainty) {
    return switch (certainty) {
      case PROBABLE, POSSIBLE -> Status.POSSIBLE;
      case DENIED -> Status.NEGATED;
      case CERTAIN, UNSURE, WISH -> Status.ACTUAL;
    };
  }
}
