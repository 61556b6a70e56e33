package org.rapporteur.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;

/**
 * What is known of an article from elsewhere than itself: the address it was fetched from, and what
 * the feed says that lists it.
 *
 * @param url address; comes before what the page says, as it is the one to find the page by
 * @param title headline, where the page has none
 * @param published day of publication, where the page says none
 * @param source outlet, where the page names none
 */
record Stated(
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String source) {
  static final Stated NOTHING = new Stated(null, null, null, null);

  static Stated at(String url) {
    return new Stated(url, null, null, null);
  }

  Article complete(Article article) {
    return new Article(
        article.text(),
        article.title() == null ? title : article.title(),
        article.published() == null ? published : article.published(),
        article.source() == null ? source : article.source(),
        url == null ? article.url() : url);
  }
}
