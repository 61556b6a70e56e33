package org.rapporteur.archive.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.TimeBasis;

/**
 * Makes one record of the reports of an act or a meeting. Each independent article has one vote for
 * each value, its copies none; where votes are even, the report that was published first decides.
 *
 * @param status how the status is found
 */
record Merger(Function<List<Told>, String> status) {
  private static final double SUREST = 0.999;
  private static final int MINORITY = 3;

  /** Merges reports, in {@link Told#ORDER}; there is at least one. */
  Merged merge(List<Told> reports) {
    Told first = reports.get(0);
    List<Told> independent = Disagreements.oneOfEachText(reports);
    String type = vote(reports, told -> told.code().type());
    String mode = optionalVote(typed(reports, type), told -> told.code().mode());
    When when = date(reports);
    return new Merged(
        code(reports, type, mode),
        status.apply(reports),
        Boolean.parseBoolean(vote(reports, told -> told.background() + "")),
        certainty(reports),
        place(reports),
        when,
        day(when, first),
        PartyVote.parties(reports),
        Merged.sorted(common(reports, Told::contexts)),
        Merged.sorted(common(reports, Told::topics)),
        confidence(reports),
        first.id(),
        reports.size(),
        (int) reports.stream().map(Told::article).distinct().count(),
        independent.size(),
        Disagreements.fields(reports));
  }

  /** The status that most articles give. */
  static String majorityStatus(List<Told> reports) {
    return vote(reports, Told::status);
  }

  /** The last word by day of publication; of one day, what is settled counts more. */
  static String lastStatus(List<Told> reports) {
    LocalDate last = reports.get(reports.size() - 1).published();
    List<Told> lastDay =
        reports.stream().filter(told -> Objects.equals(told.published(), last)).toList();
    List<Told> settled =
        lastDay.stream()
            .filter(told ->
                told.status().equals(MeetingStatus.ACTUAL.label())
                    || told.status().equals(MeetingStatus.CANCELLED.label()))
            .toList();
    return vote(settled.isEmpty() ? lastDay : settled, Told::status);
  }

  private static List<Told> typed(List<Told> reports, String type) {
    return reports.stream().filter(told -> told.code().type().equals(type)).toList();
  }

  private static Code code(List<Told> reports, String type, @Nullable String mode) {
    return reports.stream()
        .map(Told::code)
        .filter(code -> code.type().equals(type) && Objects.equals(code.mode(), mode))
        .findFirst()
        .orElse(reports.get(0).code());
  }

  /** What one article tells in its own voice is not hearsay any more. */
  private static @Nullable String certainty(List<Told> reports) {
    return reports.stream().anyMatch(told -> told.certainty() == null)
        ? null
        : optionalVote(reports, Told::certainty);
  }

  /** The most voted place, and rather a town than the state around it. */
  private static @Nullable Where place(List<Told> reports) {
    List<Told> fine =
        reports.stream().filter(told -> told.place() != null && !told.place().state()).toList();
    List<Told> placed =
        fine.isEmpty() ? reports.stream().filter(told -> told.place() != null).toList() : fine;
    if (placed.isEmpty()) {
      return null;
    }
    String entity = vote(placed, told -> entity(told.place()));
    return placed.stream()
        .map(Told::place)
        .filter(place -> entity(place).equals(entity))
        .findFirst()
        .orElse(null);
  }

  private static String entity(@Nullable Where place) {
    return place == null ? "" : Long.toString(place.entity());
  }

  /** The date that most articles can agree to; of these the most explicit, then the finest. */
  private static @Nullable When date(List<Told> reports) {
    List<When> dates = reports.stream().map(Told::when).filter(Objects::nonNull).toList();
    return dates.stream()
        .distinct()
        .max(
            Comparator.comparingLong((When when) -> support(reports, when))
                .thenComparing(when -> when.isExplicit())
                .thenComparing(Comparator.comparingLong(When::length).reversed())
                .thenComparing(when -> when.basis().equals(TimeBasis.STATED.label()))
                .thenComparing(Comparator.comparingInt(dates::indexOf).reversed()))
        .orElse(null);
  }

  private static long support(List<Told> reports, When date) {
    return reports.stream()
        .filter(told -> told.when() != null && told.when().gap(date) == 0)
        .map(Told::copyOf)
        .distinct()
        .count();
  }

  private static @Nullable LocalDate day(@Nullable When when, Told first) {
    boolean full = when != null && when.isWithinMonth();
    return when != null && full ? when.from() : first.published();
  }

  /** Each independent article makes the record surer: 1 - product of (1 - confidence). */
  private static double confidence(List<Told> reports) {
    Map<Long, Double> best = new LinkedHashMap<>();
    reports.forEach(told -> best.merge(told.copyOf(), told.confidence(), Math::max));
    double doubt = 1;
    for (double confidence : best.values()) {
      doubt *= 1 - confidence;
    }
    return Math.min(Math.max(SUREST, max(best.values())), 1 - doubt);
  }

  private static double max(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** Labels that a third of the articles give. */
  private static Set<String> common(List<Told> reports, Function<Told, Set<String>> labels) {
    Map<String, Set<Long>> articles = new HashMap<>();
    for (Told told : reports) {
      for (String label : labels.apply(told)) {
        articles.computeIfAbsent(label, each -> new HashSet<>()).add(told.copyOf());
      }
    }
    long all = reports.stream().map(Told::copyOf).distinct().count();
    return articles.entrySet().stream()
        .filter(entry -> entry.getValue().size() * MINORITY >= all)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String vote(List<Told> reports, Function<Told, String> value) {
    return Optional.ofNullable(optionalVote(reports, value::apply)).orElseThrow();
  }

  private static @Nullable String optionalVote(
      List<Told> reports, Function<Told, @Nullable String> value) {
    // in the order in which the values were first given, so that the first of the most voted wins
    Map<String, Set<Long>> voters = new LinkedHashMap<>();
    for (Told told : reports) {
      String given = value.apply(told);
      if (given != null) {
        voters.computeIfAbsent(given, each -> new HashSet<>()).add(told.copyOf());
      }
    }
    String winner = null;
    int most = 0;
    for (Map.Entry<String, Set<Long>> entry : voters.entrySet()) {
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        winner = entry.getKey();
      }
    }
    return winner;
  }
}
