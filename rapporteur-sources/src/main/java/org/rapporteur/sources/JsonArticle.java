package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;
import org.rapporteur.sources.Columns.Part;
import tools.jackson.databind.JsonNode;

/**
 * Reads an article out of a JSON object. Where the parts stand is told by the user or by the usual
 * names; a name such as {@code data.body} goes into objects.
 *
 * @param article what the object says
 * @param warnings what of it could not be used
 */
record JsonArticle(Article article, List<Warning> warnings) {
  JsonArticle {
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the article.
   *
   * @throws UnreadableInput if the value is no object or has no text
   */
  static JsonArticle of(JsonNode node, Columns columns) {
    if (!node.isObject()) {
      throw new UnreadableInput(
          "expected a JSON object with a field \"text\", found "
              + node.getNodeType().name().toLowerCase(Locale.ROOT));
    }
    String text = string(node, Part.TEXT, columns);
    if (text == null) {
      List<String> names = columns.names(Part.TEXT);
      throw new UnreadableInput(
          "no field \""
              + names.get(0)
              + "\""
              + (names.size() > 1 ? " (or \"" + names.get(1) + "\")" : "")
              + " with the words of the article; fields found: "
              + fields(node)
              + "; name it with --columns text=NAME");
    }
    List<Warning> warnings = new ArrayList<>();
    String published = string(node, Part.PUBLISHED, columns);
    LocalDate day = published == null ? null : PublicationDay.orWarning(published, warnings);
    Article article =
        new Article(
            text,
            string(node, Part.TITLE, columns),
            day,
            string(node, Part.SOURCE, columns),
            string(node, Part.URL, columns));
    return new JsonArticle(article, warnings);
  }

  private static @Nullable String string(JsonNode node, Part part, Columns columns) {
    for (String name : columns.names(part)) {
      JsonNode value = value(node, name);
      if (value.isString() && !value.asString().isBlank()) {
        return value.asString();
      }
      if (value.isNumber() && part != Part.TEXT) {
        return value.asString();
      }
    }
    return null;
  }

  private static JsonNode value(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() && name.indexOf('.') > 0) {
      value = node;
      for (String step : name.split("\\.")) {
        value = value.path(step);
      }
    }
    return value;
  }

  private static String fields(JsonNode node) {
    return shown(List.copyOf(node.propertyNames()));
  }

  /** Returns the first names of a list, for a message. */
  static String shown(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(8, names.size())));
    String bounded = shown.length() > 400 ? shown.substring(0, 400) + "…" : shown;
    return names.isEmpty() ? "none" : bounded + (names.size() > 8 ? ", …" : "");
  }
}
