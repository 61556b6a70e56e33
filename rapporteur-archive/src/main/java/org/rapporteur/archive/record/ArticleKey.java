package org.rapporteur.archive.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Article;
import org.rapporteur.model.Sha256;

/**
 * Makes the key of an article from the article as it came, so that it is known before the article
 * is read. The same words from another address, day or outlet are another article.
 */
public final class ArticleKey {
  private ArticleKey() {}

  /** Returns the key. */
  public static String of(Article article) {
    String words = Objects.toString(article.title(), "") + "\n\n" + article.text();
    return RecordKey.of(
        RecordKind.ARTICLE,
        List.of(
            Sha256.of(words.getBytes(StandardCharsets.UTF_8)),
            Objects.toString(article.url(), ""),
            Objects.toString(article.published(), ""),
            Objects.toString(article.source(), "")));
  }
}
