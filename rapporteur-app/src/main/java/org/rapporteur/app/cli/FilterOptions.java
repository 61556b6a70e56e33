package org.rapporteur.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;
import picocli.CommandLine.Option;

/**
 * Which records a command is about: a mixin, so that lists, searches and exports are filtered in
 * the same way. Options that are given all have to fit; of several values of one option one has to
 * fit, except that each party given must take part. Several values also stand with commas between.
 */
final class FilterOptions {
  @Option(
      names = {"-p", "--party"},
      paramLabel = "NAME",
      description = "Who takes part: a name, alias, id or key; each one given must take part.")
  private List<String> parties = List.of();

  @Option(
      names = "--pair",
      paramLabel = "A,B",
      description = "Two who take part in different roles, or both where there are no roles.")
  private List<String> pair = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "A party is of one of these countries (RUS, USA, EUR, UNO …).")
  private List<String> countries = List.of();

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      description =
          "PLOVER types of events (CONSULT), kinds of meetings (summit), OntoNotes types of entities"
              + " (PERSON), predicates of relations (member_of).")
  private List<String> types = List.of();

  @Option(names = "--mode", paramLabel = "MODE", description = "Modes of events, such as visit.")
  private List<String> modes = List.of();

  @Option(
      names = "--quad",
      paramLabel = "QUAD",
      description =
          "verbal-cooperation (1), material-cooperation (2), verbal-conflict (3), material-conflict (4).")
  private List<String> quads = List.of();

  @Option(
      names = {"-s", "--status"},
      paramLabel = "STATUS",
      description = {
        "actual, planned, possible, negated, hypothetical; of meetings also cancelled;",
        "or any (default: actual)."
      })
  private List<String> statuses = List.of();

  @Option(names = "--all-statuses", description = "The same as --status any.")
  private boolean allStatuses;

  @Option(
      names = "--certainty",
      paramLabel = "WORD",
      description =
          "Of statements, and of the statement an event stands in: certain, probable, possible, unsure, denied, wish.")
  private List<String> certainties = List.of();

  @Option(
      names = "--predicate",
      paramLabel = "NAME",
      description = "Of relations, such as member_of.")
  private List<String> predicates = List.of();

  @Option(
      names = "--context",
      paramLabel = "NAME",
      description = "PLOVER contexts, such as military.")
  private List<String> contexts = List.of();

  @Option(
      names = "--topic",
      paramLabel = "WORDS",
      description = "Words in the label of a topic; may be given more than once.")
  private List<String> topics = List.of();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description =
          "Where: a name, id or key, or a country with all places in it; may be given more than"
              + " once.")
  private List<String> places = List.of();

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
      description = "An outlet that reports it, in any case; may be given more than once.")
  private List<String> sources = List.of();

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
  private @Nullable String independent;

  @Option(
      names = "--no-background",
      description = "Leave out what is older than its articles are about.")
  private boolean noBackground;

  @Option(names = "--rejected", description = "Show also what was rejected.")
  private boolean rejected;

  /** Returns the filter of records of any kind. */
  Filter filter() {
    return filter(null);
  }

  /** Returns the filter of records of one kind. */
  Filter filter(@Nullable RecordKind kind) {
    try {
      return FilterQuery.of(kind, this::given);
    } catch (WrongFilter e) {
      throw new WrongUsage("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private List<String> given(String name) {
    return switch (name) {
      case "party" -> parties;
      case "pair" -> pair;
      case "country" -> countries;
      case "type" -> types;
      case "mode" -> modes;
      case "quad" -> quads;
      case "status" -> allStatuses ? List.of(FilterQuery.ANY) : statuses;
      case "certainty" -> certainties;
      case "predicate" -> predicates;
      case "context" -> contexts;
      case "topic" -> topics;
      case "place" -> places;
      case "from" -> ofNullable(from);
      case "to" -> ofNullable(to);
      case "source" -> sources;
      case "text" -> ofNullable(text);
      case "independent" -> ofNullable(independent);
      case "background" -> List.of(String.valueOf(!noBackground));
      case "rejected" -> List.of(String.valueOf(rejected));
      default -> throw new IllegalArgumentException("no option is for " + name);
    };
  }

  private static List<String> ofNullable(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
