package org.rapporteur.app.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;

/** Renders in which articles an entity appears, under which names and in which offices. */
public final class AppearancePage {
  private static final int INDENT = 4;

  private final Style style;

  /** A page in the given style. */
  public AppearancePage(Style style) {
    this.style = style;
  }

  /** Returns the page of one entity. */
  public String render(EntityRecord entity, List<Appearance> appearances) {
    Sheet sheet = new Sheet(style);
    sheet.title(entity.entity().name() + " – " + entity.entity().key());
    sheet.gap();
    put(sheet, appearances);
    return sheet.text();
  }

  static void put(Sheet sheet, List<Appearance> appearances) {
    for (Appearance appearance : appearances) {
      String office = appearance.office() == null ? "" : ", " + appearance.office();
      String ruled = appearance.ruled() ? " (put there by a user)" : "";
      sheet.line(2, "“" + appearance.name() + "”" + office + ruled);
      sheet.line(INDENT, appearance.key() + " – " + article(appearance.article()), Ink.DIM);
    }
  }

  /** The day, the outlet and the headline, as far as they are known. */
  static String article(ArticleRecord article) {
    String about =
        Stream.of(article.published(), article.source(), article.title())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? article.origin() : about;
  }
}
