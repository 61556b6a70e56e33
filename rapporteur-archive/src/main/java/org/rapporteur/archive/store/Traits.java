package org.rapporteur.archive.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/**
 * The closed choices of a record packed into one number, so that lists are filtered and counted
 * inside an index. A trait that a kind of record does not have is 0. A new value is added at the
 * end of its enum: the numbers stand in files.
 */
public enum Traits {
  /** PLOVER type. */
  TYPE(0, 4, Arrays.stream(EventType.values()).map(Enum::name).toList()),
  /** Status of an event, relation or meeting. */
  STATUS(4, 3, statuses()),
  /** Quarter of conflict and cooperation, less one. */
  QUAD(7, 2, List.of()),
  /** 1 for what is older than its articles are about. */
  BACKGROUND(9, 1, List.of()),
  /** Certainty; 0 where there is none. */
  CERTAINTY(10, 3, orNone(Arrays.stream(Certainty.values()).map(Certainty::label))),
  /** What a user said: 1 accepted, 2 rejected. */
  VERDICT(13, 2, List.of("", "accepted", "rejected")),
  /** Label of the mode; 0 where there is none. */
  MODE(15, 7, orNone(Arrays.stream(Mode.values()).map(Mode::label).distinct())),
  /** Predicate of a relation. */
  PREDICATE(22, 5, Arrays.stream(Predicate.values()).map(Predicate::toString).toList()),
  /** How many articles that are no copies of each other tell it, at most {@link #most()}. */
  INDEPENDENT(27, 4, List.of());

  private final int shift;
  private final int bits;
  private final List<String> values;

  Traits(int shift, int bits, List<String> values) {
    if (values.size() > 1 << bits) {
      throw new IllegalStateException(values.size() + " values do not fit " + bits + " bits");
    }
    this.shift = shift;
    this.bits = bits;
    this.values = List.copyOf(values);
  }

  /** Returns where it begins in the number. */
  public int shift() {
    return shift;
  }

  /** Returns the greatest number that it holds. */
  public int most() {
    return (1 << bits) - 1;
  }

  /** Returns the bits that it takes in the number. */
  public long mask() {
    return (long) most() << shift;
  }

  /** Returns the number of a value, or -1 if it is none. */
  public int code(String value) {
    return values.indexOf(value);
  }

  /** Returns the number of this trait inside that of a record. */
  public int code(long traits) {
    return (int) (traits >> shift) & most();
  }

  /** Returns the value of this trait inside the number of a record. */
  public String value(long traits) {
    return values.get(code(traits));
  }

  /** Returns the term of SQL that turns the column of a row r into its bits. */
  String ofColumn() {
    return switch (this) {
      case QUAD -> ofNumber("r.quad - 1");
      case BACKGROUND, INDEPENDENT -> ofNumber("r." + name().toLowerCase(Locale.ROOT));
      case TYPE, STATUS, CERTAINTY, VERDICT, MODE, PREDICATE ->
          ofWord("r." + name().toLowerCase(Locale.ROOT));
    };
  }

  private String ofWord(String column) {
    StringBuilder choice = new StringBuilder("(CASE coalesce(" + column + ", '')");
    for (int code = 0; code < values.size(); code++) {
      choice.append(" WHEN '").append(values.get(code)).append("' THEN ").append(code);
    }
    return choice + " ELSE 0 END << " + shift + ")";
  }

  private String ofNumber(String expression) {
    return "(min(max(" + expression + ", 0), " + most() + ") << " + shift + ")";
  }

  private static List<String> statuses() {
    return Stream.concat(
            Arrays.stream(Status.values()).map(Status::label),
            Stream.of(MeetingStatus.CANCELLED.label()))
        .toList();
  }

  private static List<String> orNone(Stream<String> labels) {
    List<String> values = new ArrayList<>(Collections.singleton(""));
    values.addAll(new LinkedHashSet<>(labels.toList()));
    return values;
  }
}
