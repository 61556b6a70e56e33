package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article inside a Reading: what was known about it and the text that all spans point into.
 *
 * @param id {@code sha256:} and the hash of the normalised text
 * @param title the headline as given
 * @param source the outlet
 * @param url where it was published
 * @param published the day of publication as given
 * @param language ISO 639-1 code, when it was determined
 * @param text title first, then the body, after repair
 * @param repairs what was repaired, in order
 */
public record ArticleText(
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String language,
    String text,
    List<Repair> repairs) {

  /** Copies the lists. */
  public ArticleText {
    repairs = List.copyOf(repairs);
  }
}
