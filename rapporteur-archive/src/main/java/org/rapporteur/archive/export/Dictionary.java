package org.rapporteur.archive.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.json.Json;

/** Says what the fields of an export mean, for people and for programs. */
public final class Dictionary {
  private Dictionary() {}

  /** Returns the data dictionary of a profile as Markdown. */
  public static String markdown(Profile profile) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(profile.label()).append("\n\n");
    page.append(profile.description()).append("\n\n");
    if (profile.isPerKind()) {
      for (RecordKind kind : profile.takes()) {
        page.append("## ").append(kind.plural()).append("\n\n");
        table(page, profile.fields(kind));
        page.append('\n');
      }
    } else {
      table(page, profile.fields());
    }
    return page.toString();
  }

  private static void table(StringBuilder page, List<Field> fields) {
    page.append("| field | type | meaning |\n|---|---|---|\n");
    for (Field field : fields) {
      page.append("| ")
          .append(field.name())
          .append(" | ")
          .append(field.type().label())
          .append(" | ")
          .append(field.description().replace("|", "\\|"))
          .append(" |\n");
    }
  }

  /**
   * A file of an export.
   *
   * @param name of the file
   * @param kind of record in it, where each kind has its own
   * @param bytes its size
   * @param hash its SHA-256, 64 hexadecimal digits
   */
  public record ExportedFile(String name, @Nullable RecordKind kind, long bytes, String hash) {}

  /**
   * Returns a Frictionless data package (datapackage.json) of exported files.
   *
   * @param profile of the export
   * @param options with which it was made
   * @param files that it came to
   */
  public static String dataPackage(
      Profile profile, ExportOptions options, List<ExportedFile> files) {
    Map<String, Object> made = new TreeMap<>();
    made.put("name", "rapporteur-" + profile.label());
    made.put("created", options.made().toString());
    made.put("profile", profile.table().isPresent() ? "tabular-data-package" : "data-package");
    made.put("resources", files.stream().map(file -> resource(profile, file)).toList());
    return Json.pretty(made) + "\n";
  }

  private static Map<String, Object> resource(Profile profile, ExportedFile file) {
    Map<String, Object> resource = new TreeMap<>();
    RecordKind kind = file.kind();
    resource.put("name", kind == null ? profile.label() : kind.plural());
    resource.put("path", file.name());
    resource.put("description", profile.description());
    resource.put("mediatype", profile.mediaType());
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.hash());
    if (kind != null) {
      resource.put("format", profile.extension());
      resource.put("schema", Map.of("fields", fields(profile.fields(kind))));
    } else {
      resource.put("encoding", "utf-8");
    }
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
              "schema", Map.of("fields", fields(profile.fields()), "missingValues", List.of("")));
        });
    return resource;
  }

  private static List<Map<String, String>> fields(List<Field> fields) {
    return fields.stream()
        .map(field ->
            Map.of(
                "name",
                field.name(),
                "type",
                field.type().label(),
                "description",
                field.description()))
        .toList();
  }
}
