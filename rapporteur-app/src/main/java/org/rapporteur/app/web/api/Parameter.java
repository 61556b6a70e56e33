package org.rapporteur.app.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;

/**
 * What an address of the interface takes.
 *
 * @param name as it is written
 * @param place {@code path}, {@code query} or {@code header}
 * @param description what it means
 * @param isRequired whether it has to be there
 * @param schema JSON Schema of the value
 */
record Parameter(
    String name, String place, String description, boolean isRequired, Map<String, Object> schema) {

  static final Parameter AFTER =
      query("after", "Where the part begins: next of the part before.", text());
  static final Parameter LIMIT =
      query(
          "limit",
          "How many records a part holds (50 unless given). CSV, TSV and JSON lines hold everything"
              + " when it is not given.",
          number(1, 1_000));
  static final Parameter FORM =
      new Parameter(
          "form",
          "path",
          "How the list is written.",
          true,
          choice(Arrays.stream(ListForm.values()).map(ListForm::toString).toList()));

  /** A part of the path that names a record. */
  static Parameter key(String description) {
    return new Parameter("key", "path", description, true, text());
  }

  /** A parameter that may be left out. */
  static Parameter query(String name, String description, Map<String, Object> schema) {
    return new Parameter(name, "query", description, false, schema);
  }

  /** A parameter that must be there. */
  static Parameter required(String name, String description, Map<String, Object> schema) {
    return new Parameter(name, "query", description, true, schema);
  }

  /** The parameters that narrow which records are given. */
  static List<Parameter> filters() {
    List<Parameter> filters = new ArrayList<>();
    for (String name : FilterQuery.NAMES) {
      filters.add(query(name, meaning(name), schema(name)));
    }
    return filters;
  }

  /** Words, with no more said about them. */
  static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  static Map<String, Object> number(long least, long most) {
    return Map.of("type", "integer", "minimum", least, "maximum", most);
  }

  static Map<String, Object> choice(Collection<?> values) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put(
        "enum",
        new ArrayList<>(new LinkedHashSet<>(values.stream().map(Object::toString).toList())));
    return schema;
  }

  /** Several values, each in a parameter of its own or with commas between. */
  static Map<String, Object> several(Collection<?> values) {
    return Map.of("type", "array", "items", choice(values));
  }

  private static Map<String, Object> schema(String name) {
    return switch (name) {
      case "type" -> several(List.of(EventType.values()));
      case "mode" -> several(List.of(Mode.values()));
      case "quad" -> several(List.of(Quad.values()));
      case "certainty" -> several(List.of(Certainty.values()));
      case "predicate" -> several(List.of(Predicate.values()));
      case "context" -> several(List.of(Context.values()));
      case "status" -> several(with(FilterQuery.ANY, FilterQuery.everyStatus()));
      case "party", "country", "source" -> Map.of("type", "array", "items", text());
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

  private static String meaning(String name) {
    return switch (name) {
      case "party" ->
          "Name, alias, identifier or key of one who takes part; of several each must. Of statements"
              + " it is the speaker.";
      case "pair" -> "Two parties or country codes with a comma between, on different sides.";
      case "country" -> "Code of a country (ISO 3166-1 alpha-3) that a party belongs to.";
      case "type" -> "PLOVER type.";
      case "mode" -> "PLOVER mode.";
      case "quad" -> "Quarter of conflict and cooperation.";
      case "status" -> "What is actual or held unless given; any for all.";
      case "certainty" -> "How sure the source is.";
      case "predicate" -> "Kind of relation.";
      case "context" -> "PLOVER context.";
      case "topic" -> "Words in the label of a topic.";
      case "place" -> "Name, alias, identifier or key of the place, or the code of its country.";
      case "from" -> "First day: 1986-10-11, 1986-10 or 1986.";
      case "to" -> "Last day, likewise.";
      case "source" -> "Outlet of at least one report.";
      case "text" -> "Words that an article must hold, as in search.";
      case "independent" -> "How many independent articles must tell it.";
      case "background" -> "Whether what is older than its articles are about is given too (true).";
      case "rejected" -> "Whether what a user rejected is given too (false).";
      default -> name;
    };
  }
}
