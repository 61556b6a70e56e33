package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;
import org.rapporteur.sources.Columns.Part;

/**
 * The first row of a table: which column holds which part of an article.
 *
 * @param places the place of each part that there is, from 0
 * @param width how many columns there are
 */
record Header(Map<Part, Integer> places, int width) {
  Header {
    places = Map.copyOf(places);
  }

  /**
   * Finds the parts among the names of the columns; letter case, spaces and hyphens do not matter.
   *
   * @throws UnreadableInput if there is no text, or a column that the user named is missing
   */
  static Header of(List<String> names, Columns columns) {
    List<String> plain = names.stream().map(Header::plain).toList();
    Map<Part, Integer> places = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      columns.names(part).stream()
          .mapToInt(name -> plain.indexOf(plain(name)))
          .filter(place -> place >= 0)
          .findFirst()
          .ifPresent(place -> places.put(part, place));
      boolean needed = part == Part.TEXT || columns.named().containsKey(part);
      if (needed && !places.containsKey(part)) {
        throw new UnreadableInput(
            "no column \""
                + columns.names(part).get(0)
                + "\" in the first row; columns found: "
                + JsonArticle.shown(names)
                + "; name it with --columns "
                + part.label()
                + "=NAME");
      }
    }
    return new Header(places, names.size());
  }

  void take(String where, List<String> row, List<Warning> soFar, Intake intake) {
    List<Warning> warnings = new ArrayList<>(soFar);
    if (row.size() != width) {
      warnings.add(
          new Warning(
              "uneven-row",
              "The row has "
                  + row.size()
                  + " cells, the first row "
                  + width
                  + ": check quotation marks and separators.",
              null));
    }
    String text = cell(row, Part.TEXT);
    if (text != null && text.indexOf('\uFFFD') >= 0) {
      warnings.add(
          new Warning(
              "broken-characters", "Damaged bytes stand as \uFFFD: save the file as UTF-8.", null));
    }
    String published = cell(row, Part.PUBLISHED);
    LocalDate day = published == null ? null : PublicationDay.orWarning(published, warnings);
    Article article =
        new Article(
            text == null ? "" : text,
            cell(row, Part.TITLE),
            day,
            cell(row, Part.SOURCE),
            cell(row, Part.URL));
    intake.take(where, article, warnings);
  }

  private @Nullable String cell(List<String> row, Part part) {
    Integer place = places.get(part);
    if (place == null || place >= row.size() || row.get(place).isBlank()) {
      return null;
    }
    return part == Part.TEXT ? row.get(place) : row.get(place).strip();
  }

  private static String plain(String name) {
    String bare = name.startsWith("\uFEFF") ? name.substring(1) : name;
    return bare.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}
