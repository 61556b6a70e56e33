package org.rapporteur.app.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.app.filter.FilterSchema;
import org.rapporteur.app.render.ListForm;
import org.rapporteur.archive.record.RecordKind;

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
      query("after", "Where the part begins: next of the part before.", FilterSchema.text());
  static final Parameter LIMIT =
      query(
          "limit",
          "How many records a part holds (50 unless given). CSV, TSV and JSON lines hold everything"
              + " when it is not given.",
          FilterSchema.number(1, 1_000));
  static final Parameter FORM =
      new Parameter(
          "form",
          "path",
          "How the list is written.",
          true,
          FilterSchema.choice(Arrays.stream(ListForm.values()).map(ListForm::toString).toList()));

  /** A part of the path that names a record. */
  static Parameter key(String description) {
    return new Parameter("key", "path", description, true, FilterSchema.text());
  }

  /** A parameter that may be left out. */
  static Parameter query(String name, String description, Map<String, Object> schema) {
    return new Parameter(name, "query", description, false, schema);
  }

  /** A parameter that must be there. */
  static Parameter required(String name, String description, Map<String, Object> schema) {
    return new Parameter(name, "query", description, true, schema);
  }

  /** The parameters that narrow which records of one kind, or of any, are given. */
  static List<Parameter> filters(@Nullable RecordKind kind) {
    List<Parameter> filters = new ArrayList<>();
    for (String name : FilterQuery.NAMES) {
      filters.add(query(name, FilterSchema.meaning(name), FilterSchema.of(kind, name)));
    }
    return filters;
  }
}
