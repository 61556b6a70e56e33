package org.rapporteur.archive.save;

import java.util.List;
import org.rapporteur.archive.link.EntityRulings;
import org.rapporteur.archive.link.WrongRuling;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;
import org.rapporteur.model.Gazetteer;

/**
 * Joins and splits entities for good: every article concerned is linked again from the Reading that
 * the archive keeps, and articles to come follow. Needs the texts.
 */
public final class Rulings {
  private final Database database;
  private final Corrections corrections;

  /** Rules over a database. */
  public Rulings(Database database, Corrections corrections) {
    this.database = database;
    this.corrections = corrections;
  }

  /**
   * Makes one entity of two, under the first key.
   *
   * @throws WrongRuling if one of them is not there, or they are one already
   */
  public void join(String keep, String other) {
    database.change(
        "join of " + keep + " and " + other,
        change -> {
          List<String> articles = EntityRulings.join(change, keep, other);
          relink(change, articles);
          return articles.size();
        });
  }

  /**
   * Takes some appearances of an entity for another one.
   *
   * @param appearances each as key of the article, {@code #}, id in the Reading: {@code
   *     article-3f9k2m1q8z7d4a#e2}
   * @return key of the other entity
   * @throws WrongRuling if it does not appear there, or nothing would be left of it
   */
  public String split(String key, List<String> appearances) {
    return database.change(
        "split of " + key,
        change -> {
          String fresh = EntityRulings.split(change, key, appearances);
          relink(
              change,
              appearances.stream()
                  .map(appearance -> appearance.substring(0, appearance.indexOf('#')))
                  .distinct()
                  .toList());
          return fresh;
        });
  }

  private void relink(Change change, List<String> articles) {
    ArticleSaver saver = new ArticleSaver(change, corrections, Gazetteer.EMPTY);
    for (String key : articles) {
      ArticleTable.Row row = ArticleTable.row(change.handle(), key).orElseThrow();
      if (row.text() == null) {
        throw new WrongRuling(
            key + ": the archive keeps no text of it, so that it cannot be linked again");
      }
      saver.replace(row, Packed.unpack(row.reading(), row.text()), row.reader());
    }
    saver.finish();
  }
}
