package org.rapporteur.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;

/**
 * What the user says about the input.
 *
 * @param published day of publication, in place of what the input says
 * @param title headline, in place of what the input says
 * @param force reads what would be refused: another language, a text of unusual length
 * @param today today's date
 * @param columns which column or field holds what
 */
public record InputOptions(
    @Nullable LocalDate published,
    @Nullable String title,
    boolean force,
    LocalDate today,
    Columns columns) {

  /** Goes by the usual names of columns and fields. */
  public InputOptions(
      @Nullable LocalDate published, @Nullable String title, boolean force, LocalDate today) {
    this(published, title, force, today, Columns.usual());
  }

  /** Nothing said. */
  public static InputOptions none(LocalDate today) {
    return new InputOptions(null, null, false, today);
  }

  /** Says which column or field holds what. */
  public InputOptions withColumns(Columns other) {
    return new InputOptions(published, title, force, today, other);
  }

  Article applyTo(Article article) {
    return new Article(
        article.text(),
        title == null ? article.title() : title,
        published == null ? article.published() : published,
        article.source(),
        article.url());
  }
}
