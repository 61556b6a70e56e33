package org.rapporteur.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.ReadingParts;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.InArticle;

/**
 * An article beside its records.
 *
 * @param article what is known of it
 * @param parts text and records as HTML; absent when the archive keeps no text of it
 * @param records what the archive holds of it, in the order of the text
 * @param repairs how many places of the text were repaired
 * @param repairsShown whether they can be seen
 */
public record ArticleView(
    ArticleRecord article,
    @Nullable ReadingParts parts,
    List<InArticle> records,
    int repairs,
    boolean repairsShown) {
  /** Copies the list. */
  public ArticleView {
    records = List.copyOf(records);
  }
}
