package org.rapporteur.archive.record;

/**
 * An article that holds the words looked for.
 *
 * @param article the article
 * @param snippet words around the first hits, each hit between U+0002 and U+0003; empty when the
 *     archive keeps no text
 * @param rank how well it fits; lower is better (bm25)
 */
public record SearchHit(ArticleRecord article, String snippet, double rank) {
  /** Returns the same with each hit in square brackets, as lists in every form give it. */
  public SearchHit bracketed() {
    return new SearchHit(article, snippet.replace('\u0002', '[').replace('\u0003', ']'), rank);
  }
}
