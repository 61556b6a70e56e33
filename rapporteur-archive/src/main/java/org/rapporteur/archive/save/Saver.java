package org.rapporteur.archive.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.record.ArticleKey;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.save.Saved.Outcome;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;

/**
 * Keeps Readings: a batch in one change, so that it is on the disk wholly or not at all. An article
 * that the archive has stays as it is, unless another version of the reader read it; then the new
 * Reading takes the place of the old, and what users said about the records stays.
 */
public final class Saver {
  private final Database database;
  private final Corrections corrections;

  /** Saves into a database. */
  public Saver(Database database, Corrections corrections) {
    this.database = database;
    this.corrections = corrections;
  }

  /**
   * Saves a batch of articles.
   *
   * @return what became of each, in the same order
   */
  public List<Saved> save(List<Entry> entries, SaveOptions options) {
    List<String> keys = entries.stream().map(entry -> ArticleKey.of(entry.article())).toList();
    Map<String, String> readers = database.read(handle -> ArticleTable.readers(handle, keys));
    if (keys.stream().allMatch(key -> isKnown(readers, key, options))) {
      return keys.stream().map(key -> new Saved(key, Outcome.KNOWN, null)).toList();
    }
    return database.change(
        "articles: " + entries.size(), change -> save(change, entries, keys, options));
  }

  private List<Saved> save(
      Change change, List<Entry> entries, List<String> keys, SaveOptions options) {
    Handle handle = change.handle();
    // another process may have saved some since
    Map<String, String> readers = new HashMap<>(ArticleTable.readers(handle, keys));
    ArticleSaver saver = new ArticleSaver(change, corrections, options.gazetteer());
    List<Saved> saved = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String key = keys.get(i);
      if (isKnown(readers, key, options)) {
        saved.add(new Saved(key, Outcome.KNOWN, null));
        continue;
      }
      Saved one = save(saver, entries.get(i), key, readers.containsKey(key), options);
      if (one.outcome() != Outcome.REFUSED) {
        readers.put(key, options.reader());
      }
      saved.add(one);
    }
    saver.finish();
    return saved;
  }

  private static boolean isKnown(Map<String, String> readers, String key, SaveOptions options) {
    return !options.again() && options.reader().equals(readers.get(key));
  }

  /** A broken Reading costs its own article only: it is refused before anything is written. */
  private static Saved save(
      ArticleSaver saver, Entry entry, String key, boolean again, SaveOptions options) {
    try {
      ReadingCheck.check(entry.reading());
    } catch (BrokenReading e) {
      return new Saved(key, Outcome.REFUSED, e.getMessage());
    }
    saver.save(entry, key, again, options);
    return new Saved(key, again ? Outcome.READ_AGAIN : Outcome.ADDED, null);
  }
}
