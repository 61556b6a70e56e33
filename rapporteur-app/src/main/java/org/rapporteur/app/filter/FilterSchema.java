package org.rapporteur.app.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;

/** Tells programs what a filter takes: JSON Schemas and words for each of its parts. */
public final class FilterSchema {
  private FilterSchema() {}

  /** Words, with no more said about them. */
  public static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  /** A number from one to another. */
  public static Map<String, Object> number(long least, long most) {
    return Map.of("type", "integer", "minimum", least, "maximum", most);
  }

  /** One of a few words. */
  public static Map<String, Object> choice(Collection<?> values) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put(
        "enum",
        new ArrayList<>(new LinkedHashSet<>(values.stream().map(Object::toString).toList())));
    return schema;
  }

  /** Several values, each in a parameter of its own or with commas between. */
  public static Map<String, Object> several(Collection<?> values) {
    return Map.of("type", "array", "items", choice(values));
  }

  /** Returns the schema of a part of a filter of records of one kind, or of any. */
  public static Map<String, Object> of(@Nullable RecordKind kind, String name) {
    return switch (name) {
      case "type" -> several(FilterQuery.types(kind));
      case "mode" -> several(List.of(Mode.values()));
      case "quad" -> several(List.of(Quad.values()));
      case "certainty" -> several(List.of(Certainty.values()));
      case "predicate" -> several(List.of(Predicate.values()));
      case "context" -> several(List.of(Context.values()));
      case "status" -> several(with(FilterQuery.ANY, FilterQuery.everyStatus()));
      case "party", "country", "topic", "place", "source" ->
          Map.of("type", "array", "items", text());
      case "independent" -> number(0, 999_999);
      case "background", "rejected" -> Map.of("type", "boolean");
      default -> text();
    };
  }

  private static Set<String> with(String first, Set<String> others) {
    Set<String> all = new LinkedHashSet<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  /** Returns what a part of a filter means. */
  public static String meaning(String name) {
    return switch (name) {
      case "party" ->
          "Name, alias, identifier or key of one who takes part; of several each must. Of statements"
              + " it is the speaker. Several stand with commas or in several parameters.";
      case "pair" ->
          "Two parties or country codes with a comma between or in two parameters, on different sides.";
      case "country" ->
          "Code of a country (ISO 3166-1 alpha-3) that a party belongs to, in any case.";
      case "type" ->
          "PLOVER type of events, kind of meetings, OntoNotes type of entities, predicate of"
              + " relations.";
      case "mode" -> "PLOVER mode.";
      case "quad" -> "Quarter of conflict and cooperation.";
      case "status" -> "What is actual or held unless given; any for all.";
      case "certainty" -> "How sure the source is.";
      case "predicate" -> "Kind of relation.";
      case "context" -> "PLOVER context.";
      case "topic" -> "Words in the label of a topic; of several one must fit.";
      case "place" ->
          "Name, alias, identifier or key of the place, or the code of its country; of several one must"
              + " fit.";
      case "from" -> "First day: 1986-10-11, 1986-10 or 1986.";
      case "to" -> "Last day, likewise.";
      case "source" -> "Outlet of at least one report, in any case.";
      case "text" -> "Words that an article must hold, as in search; given once.";
      case "independent" -> "How many independent articles must tell it.";
      case "background" -> "Whether what is older than its articles are about is given too (true).";
      case "rejected" -> "Whether what a user rejected is given too (false).";
      default -> name;
    };
  }
}
