package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;
import tools.jackson.databind.JsonNode;

/**
 * Reads an article out of a JSON object: {@code text}, optional {@code title}, {@code published},
 * {@code url}, {@code source}; or, as event coders name them, {@code event_text}, {@code headline},
 * {@code pub_date} or {@code date}, {@code publisher}.
 *
 * @param article what the object says
 * @param warnings what of it could not be used
 */
record JsonArticle(Article article, List<Warning> warnings) {
  private static final String[] TEXT = {"text", "event_text"};
  private static final String[] TITLE = {"title", "headline"};
  private static final String[] PUBLISHED = {"published", "pub_date", "date"};
  private static final String[] SOURCE = {"source", "publisher"};

  JsonArticle {
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the article.
   *
   * @throws UnreadableInput if the value is no object or has no text
   */
  static JsonArticle of(JsonNode node) {
    if (!node.isObject()) {
      throw new UnreadableInput(
          "expected a JSON object with a field \"text\", found "
              + node.getNodeType().name().toLowerCase(Locale.ROOT));
    }
    String text = string(node, TEXT);
    if (text == null) {
      throw new UnreadableInput(
          "no field \"text\" (or \"event_text\") with the words of the article; fields found: "
              + fields(node));
    }
    List<Warning> warnings = new ArrayList<>();
    Article article =
        new Article(
            text,
            string(node, TITLE),
            published(node, warnings),
            string(node, SOURCE),
            string(node, "url"));
    return new JsonArticle(article, warnings);
  }

  private static @Nullable LocalDate published(JsonNode node, List<Warning> warnings) {
    String written = string(node, PUBLISHED);
    LocalDate day = written == null ? null : PublicationDay.of(written).orElse(null);
    if (written != null && day == null) {
      String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
      warnings.add(
          new Warning(
              "bad-publication-date",
              "The day of publication \""
                  + shown
                  + "\" is no date that can be read; write it as"
                  + " 1986-10-12.",
              null));
    }
    return day;
  }

  private static @Nullable String string(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isString() && !value.asString().isBlank()) {
        return value.asString();
      }
      if (value.isNumber() && !name.endsWith("text")) {
        return value.asString();
      }
    }
    return null;
  }

  private static String fields(JsonNode node) {
    List<String> names = new ArrayList<>(node.propertyNames());
    String shown = String.join(", ", names.subList(0, Math.min(8, names.size())));
    return names.isEmpty() ? "none" : shown + (names.size() > 8 ? ", …" : "");
  }
}
