package org.rapporteur.app.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Status;

/**
 * Reads a filter from named values, as in {@code type=CONSULT, from=1985}. All that is given has to
 * fit; of several values of one name one has to fit, except that each party must take part. Several
 * values come one by one or with commas between; only days, words and what is a number or true or
 * false has one value. Empty values count as not given. The names are those of the command line's
 * options.
 */
public final class FilterQuery {
  /** Stands for every status. */
  public static final String ANY = "any";

  /** The names that are understood. */
  public static final List<String> NAMES =
      List.of(
          "party",
          "pair",
          "country",
          "type",
          "mode",
          "quad",
          "status",
          "certainty",
          "predicate",
          "context",
          "topic",
          "place",
          "from",
          "to",
          "source",
          "text",
          "independent",
          "background",
          "rejected");

  private final Set<String> types;
  private final Function<String, List<String>> given;

  private FilterQuery(Set<String> types, Function<String, List<String>> given) {
    this.types = types;
    this.given = given;
  }

  /**
   * Reads a filter of records of any kind.
   *
   * @param given the values of each name, as they were given
   * @throws WrongFilter if a value cannot be understood
   */
  public static Filter of(Function<String, List<String>> given) {
    return of(null, given);
  }

  /**
   * Reads a filter of records of one kind: their types only are understood, if they have some.
   *
   * @param kind of the records; absent for any
   * @throws WrongFilter if a value cannot be understood
   */
  public static Filter of(@Nullable RecordKind kind, Function<String, List<String>> given) {
    return new FilterQuery(types(kind), given).filter();
  }

  /** Returns every type that records of a kind can have; those of all kinds where it has none. */
  public static Set<String> types(@Nullable RecordKind kind) {
    return Stream.of(RecordKind.values())
        .filter(each -> kind == null || kind.types().isEmpty() || each == kind)
        .flatMap(each -> each.types().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Tells whether two words stand for the same value: case and what joins words do not matter. */
  public static boolean areSame(String first, String second) {
    return Choice.same(first, second);
  }

  /** Returns every status that an event, relation or meeting can have. */
  public static Set<String> everyStatus() {
    return Stream.concat(
            Choice.labels(Status.values()).stream(), Choice.labels(MeetingStatus.values()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Filter filter() {
    LocalDate from = day("from", Days::first);
    LocalDate to = day("to", Days::last);
    if (from != null && to != null && from.isAfter(to)) {
      throw new WrongFilter("from", from + " is after " + to + ": the first day comes first");
    }
    return new Filter(
        one("text"),
        values("party"),
        pair(),
        codes("country"),
        labels("type", List.copyOf(types)),
        labels("mode", Choice.labels(Mode.values())),
        quads(),
        statuses(),
        choices("certainty", Certainty.values()),
        choices("predicate", Predicate.values()),
        choices("context", Context.values()),
        Set.copyOf(values("topic")),
        Set.copyOf(values("place")),
        from,
        to,
        Set.copyOf(values("source")),
        independent(),
        isTrue("background", true),
        isTrue("rejected", false));
  }

  private List<String> values(String name) {
    return given.apply(name).stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private @Nullable String one(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      throw new WrongFilter(name, "was given " + values.size() + " times: give it once");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /** Values that may also stand in one, with commas between. */
  private List<String> parts(String name) {
    return values(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Two values are two names whatever is in them. */
  private List<String> pair() {
    List<String> pair = values("pair").size() == 2 ? values("pair") : parts("pair");
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new WrongFilter("pair", "takes two parties with a comma between, as in USA,CUB");
    }
    return pair;
  }

  private Set<String> codes(String name) {
    return parts(name).stream()
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <E extends Enum<E>> Set<E> choices(String name, E[] choices) {
    Set<E> found = new LinkedHashSet<>();
    parts(name).forEach(word -> found.add(Choice.of(name, List.of(choices), word)));
    return found;
  }

  private Set<String> labels(String name, List<String> known) {
    Set<String> found = new LinkedHashSet<>();
    parts(name).forEach(word -> found.add(Choice.label(name, known, word)));
    return found;
  }

  /** Quadrants have numbers too. */
  private Set<Quad> quads() {
    Set<Quad> found = new LinkedHashSet<>();
    for (String word : parts("quad")) {
      found.add(
          word.matches("[1-4]")
              ? Quad.values()[Integer.parseInt(word) - 1]
              : Choice.of("quad", List.of(Quad.values()), word));
    }
    return found;
  }

  private Set<String> statuses() {
    Set<String> every = everyStatus();
    return parts("status").stream().anyMatch(word -> Choice.same(word, ANY))
        ? every
        : labels("status", List.copyOf(every));
  }

  private @Nullable LocalDate day(String name, BiFunction<String, String, LocalDate> reader) {
    String written = one(name);
    return written == null ? null : reader.apply(name, written);
  }

  private int independent() {
    String written = one("independent");
    if (written == null) {
      return 0;
    }
    if (!written.matches("\\d{1,6}")) {
      throw new WrongFilter("independent", "takes a number that is not negative");
    }
    return Integer.parseInt(written);
  }

  private boolean isTrue(String name, boolean usual) {
    String written = one(name);
    if (written == null) {
      return usual;
    }
    return Choice.label(name, List.of("true", "false"), written).equals("true");
  }
}
