package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Status;
import picocli.CommandLine.Option;

/**
 * Which records a command is about: a mixin, so that lists, searches and exports are filtered in
 * the same way. Options that are given all have to fit; of several values of one option one has to
 * fit, except that each party given must take part.
 */
final class FilterOptions {
  private static final String ANY = "any";

  @Option(
      names = {"-p", "--party"},
      paramLabel = "NAME",
      description = "Who takes part: a name, alias, id or key; each one given must take part.")
  private List<String> parties = List.of();

  @Option(
      names = "--pair",
      paramLabel = "A,B",
      split = ",",
      description = "Two who take part in different roles, or both where there are no roles.")
  private List<String> pair = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      description = "A party is of one of these countries (RUS, USA, EUR, UNO …).")
  private Set<String> countries = Set.of();

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      split = ",",
      converter = Choice.OfType.class,
      description = "PLOVER types of events, such as CONSULT.")
  private Set<EventType> types = Set.of();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      split = ",",
      description = "Modes of events, such as visit.")
  private Set<String> modes = Set.of();

  @Option(
      names = "--quad",
      paramLabel = "QUAD",
      split = ",",
      converter = Choice.OfQuad.class,
      description =
          "verbal-cooperation (1), material-cooperation (2), verbal-conflict (3), material-conflict (4).")
  private Set<Quad> quads = Set.of();

  @Option(
      names = {"-s", "--status"},
      paramLabel = "STATUS",
      split = ",",
      description = {
        "actual, planned, possible, negated, hypothetical; of meetings also cancelled;",
        "or any (default: actual)."
      })
  private Set<String> statuses = Set.of();

  @Option(names = "--all-statuses", description = "The same as --status any.")
  private boolean allStatuses;

  @Option(
      names = "--certainty",
      paramLabel = "WORD",
      split = ",",
      converter = Choice.OfCertainty.class,
      description =
          "Of statements, and of the statement an event stands in: certain, probable, possible, unsure, denied, wish.")
  private Set<Certainty> certainties = Set.of();

  @Option(
      names = "--predicate",
      paramLabel = "NAME",
      split = ",",
      converter = Choice.OfPredicate.class,
      description = "Of relations, such as member_of.")
  private Set<Predicate> predicates = Set.of();

  @Option(
      names = "--context",
      paramLabel = "NAME",
      split = ",",
      converter = Choice.OfContext.class,
      description = "PLOVER contexts, such as military.")
  private Set<Context> contexts = Set.of();

  @Option(names = "--topic", paramLabel = "WORDS", description = "Words in the label of a topic.")
  private @Nullable String topic;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Where: a name, id or key, or a country with all places in it.")
  private @Nullable String place;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day: 1986-10-11, 1986-10 or 1986.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, likewise.")
  private @Nullable String to;

  @Option(
      names = "--source",
      paramLabel = "OUTLET",
      description = "An outlet that reports it; may be given more than once.")
  private Set<String> sources = Set.of();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "Words that an article must hold: plain words, \"phrases\", AND, OR, NOT, begin*.")
  private @Nullable String text;

  @Option(
      names = "--independent",
      paramLabel = "N",
      description = "How many articles that are no copies of each other must tell it.")
  private int independent;

  @Option(
      names = "--no-background",
      description = "Leave out what is older than its articles are about.")
  private boolean noBackground;

  @Option(names = "--rejected", description = "Show also what was rejected.")
  private boolean rejected;

  /** Returns the filter. */
  Filter filter() {
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new WrongUsage("--pair takes two parties with a comma between, as in --pair USA,CUB");
    }
    if (independent < 0) {
      throw new WrongUsage("--independent takes a number that is not negative");
    }
    LocalDate first = from == null ? null : Days.first("--from", from);
    LocalDate last = to == null ? null : Days.last("--to", to);
    if (first != null && last != null && first.isAfter(last)) {
      throw new WrongUsage("--from " + from + " is after --to " + to);
    }
    return new Filter(
        text,
        parties,
        pair,
        countries,
        types,
        knownModes(),
        quads,
        knownStatuses(),
        certainties,
        predicates,
        contexts,
        topic,
        place,
        first,
        last,
        sources,
        independent,
        !noBackground,
        rejected);
  }

  private Set<String> knownModes() {
    String[] known =
        Arrays.stream(Mode.values()).map(Mode::label).distinct().toArray(String[]::new);
    Set<String> found = new LinkedHashSet<>();
    modes.forEach(mode -> found.add(label("--mode", mode, known)));
    return found;
  }

  private Set<String> knownStatuses() {
    String[] known =
        Stream.concat(
                Arrays.stream(Status.values()).map(Status::label),
                Arrays.stream(MeetingStatus.values()).map(MeetingStatus::label))
            .distinct()
            .toArray(String[]::new);
    if (allStatuses || statuses.stream().anyMatch(status -> Choice.same(status, ANY))) {
      return Set.of(known);
    }
    Set<String> found = new LinkedHashSet<>();
    statuses.forEach(status -> found.add(label("--status", status, known)));
    return found;
  }

  private static String label(String option, String word, String... known) {
    return Arrays.stream(known)
        .filter(label -> Choice.same(label, word))
        .findFirst()
        .orElseThrow(() ->
            new WrongUsage(
                option + ": \"" + word + "\" is none of: " + Choice.names((Object[]) known)));
  }
}
