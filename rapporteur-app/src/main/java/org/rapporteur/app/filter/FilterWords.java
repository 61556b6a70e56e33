package org.rapporteur.app.filter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.Filter;

/**
 * Says a filter in plain words, as in "that happened, between Soviet Union and United States, from
 * 11 October 1986".
 */
public final class FilterWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final UnaryOperator<String> names;

  /**
   * Says filters.
   *
   * @param names gives the name of a key or the code of a country; anything else it gives back
   */
  public FilterWords(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * Returns the words.
   *
   * @param hasStatus whether what is asked for has a status
   */
  public String say(Filter filter, boolean hasStatus) {
    List<String> parts = new ArrayList<>();
    if (hasStatus) {
      parts.add(status(filter.statuses()));
    }
    add(parts, "of type ", filter.types());
    add(parts, "by ", filter.modes());
    add(parts, "", filter.quads());
    add(parts, "stated as ", filter.certainties());
    add(parts, "that are ", filter.predicates());
    filter.parties().forEach(party -> parts.add("with " + names.apply(party)));
    if (!filter.pair().isEmpty()) {
      parts.add(
          "between "
              + names.apply(filter.pair().get(0))
              + " and "
              + names.apply(filter.pair().get(1)));
    }
    add(parts, "with a party of ", filter.countries());
    add(parts, "about ", filter.contexts());
    add(parts, "on the topic ", filter.topics());
    add(parts, "in ", filter.places());
    parts.addAll(days(filter.from(), filter.to()));
    add(parts, "told by ", filter.sources());
    if (filter.text() != null) {
      parts.add("in articles with “" + filter.text() + "”");
    }
    if (filter.leastIndependent() > 1) {
      parts.add("told by at least " + filter.leastIndependent() + " independent articles");
    }
    if (!filter.background()) {
      parts.add("without background");
    }
    if (filter.rejected()) {
      parts.add("with what was rejected");
    }
    return String.join(", ", parts);
  }

  private static String status(Set<String> statuses) {
    if (statuses.isEmpty()) {
      return "what happened";
    }
    if (statuses.containsAll(FilterQuery.everyStatus())) {
      return "of every status";
    }
    return "that are " + joined(statuses.stream().sorted().toList());
  }

  private static List<String> days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && from.equals(to)) {
      return List.of("on " + DAY.format(from));
    }
    List<String> parts = new ArrayList<>();
    if (from != null) {
      parts.add("from " + DAY.format(from));
    }
    if (to != null) {
      parts.add("until " + DAY.format(to));
    }
    return parts;
  }

  private void add(List<String> parts, String before, Collection<?> values) {
    if (!values.isEmpty()) {
      parts.add(
          before
              + joined(
                  values.stream()
                      .map(value -> names.apply(value.toString()).replace('_', ' '))
                      .sorted()
                      .toList()));
    }
  }

  private static String joined(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " or "
            + words.get(words.size() - 1);
  }
}
