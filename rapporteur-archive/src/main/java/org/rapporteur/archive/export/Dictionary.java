package org.rapporteur.archive.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.json.Json;

/** Says what the fields of an export mean, for people and for programs. */
public final class Dictionary {
  private Dictionary() {}

  /** Returns the data dictionary of a profile as Markdown. */
  public static String markdown(Profile profile) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(profile.label()).append("\n\n");
    page.append(profile.description()).append("\n\n");
    page.append("| field | type | meaning |\n|---|---|---|\n");
    for (Field field : profile.fields()) {
      page.append("| ")
          .append(field.name())
          .append(" | ")
          .append(field.type().label())
          .append(" | ")
          .append(field.description().replace("|", "\\|"))
          .append(" |\n");
    }
    return page.toString();
  }

  /**
   * Returns a Frictionless data package (datapackage.json) of one exported file.
   *
   * @param profile of the export
   * @param options with which it was made
   * @param file its name
   * @param bytes its size
   * @param hash its SHA-256, 64 hexadecimal digits
   */
  public static String dataPackage(
      Profile profile, ExportOptions options, String file, long bytes, String hash) {
    Map<String, Object> resource = new TreeMap<>();
    resource.put("name", profile.label());
    resource.put("path", file);
    resource.put("description", profile.description());
    resource.put("mediatype", profile.mediaType());
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes);
    resource.put("hash", "sha256:" + hash);
    profile
        .table()
        .ifPresent(table -> {
          resource.put("profile", "tabular-data-resource");
          resource.put(
              "dialect",
              Map.of(
                  "delimiter",
                  Character.toString(table.delimiter()),
                  "header",
                  table.header(),
                  "quoteChar",
                  "\""));
          resource.put(
              "schema",
              Map.of(
                  "fields",
                  profile.fields().stream().map(Dictionary::field).toList(),
                  "missingValues",
                  List.of("")));
        });
    Map<String, Object> made = new TreeMap<>();
    made.put("name", "rapporteur-" + profile.label());
    made.put("created", options.made().toString());
    made.put("profile", profile.table().isPresent() ? "tabular-data-package" : "data-package");
    made.put("resources", List.of(resource));
    return Json.pretty(made) + "\n";
  }

  private static Map<String, String> field(Field field) {
    return Map.of(
        "name", field.name(), "type", field.type().label(), "description", field.description());
  }
}
