package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the reader takes it in.
 *
 * @param text the body as it came, without the title; any UTF-16 text
 * @param title the headline, if it is known apart from the body
 * @param published the day of publication, from which relative dates are reckoned
 * @param source the outlet
 * @param url where it was published; never fetched
 */
public record Article(
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String url) {

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article(text, null, null, null, null);
  }
}
