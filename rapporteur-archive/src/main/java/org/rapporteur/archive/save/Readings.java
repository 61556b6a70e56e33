package org.rapporteur.archive.save;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Database;
import org.rapporteur.model.Reading;

/** The Readings in an archive. Safe for any number of threads. */
public final class Readings {
  private final Database database;

  /** Looks into a database. */
  public Readings(Database database) {
    this.database = database;
  }

  /**
   * Tells whether the archive has an article, by its key ({@link
   * org.rapporteur.archive.record.ArticleKey}).
   */
  public boolean holds(String key) {
    return reader(key) != null;
  }

  /** Tells whether the archive has an article as this version of the reader read it. */
  public boolean holds(String key, String reader) {
    return reader.equals(reader(key));
  }

  /** Tells whether the archive has an article that was published at an address. */
  public boolean hasAddress(String url) {
    return database.read(handle ->
        handle
            .createQuery("SELECT EXISTS (SELECT 1 FROM article WHERE url = :url)")
            .bind("url", url)
            .mapTo(Boolean.class)
            .one());
  }

  private @Nullable String reader(String key) {
    return database.read(handle -> ArticleTable.readers(handle, List.of(key))).get(key);
  }

  /**
   * Returns the Reading of an article; empty if there is no such article.
   *
   * @throws NoText if the archive keeps no texts: give it with {@link #of(String, String)}
   */
  public Optional<Reading> of(String key) {
    return database
        .read(handle -> ArticleTable.row(handle, key))
        .map(row -> {
          if (row.text() == null) {
            throw new NoText(key, "the archive keeps no text of it: give the text");
          }
          return Packed.unpack(row.reading(), row.text());
        });
  }

  /**
   * Returns the Reading of an article whose text the caller has; empty if there is no such article.
   *
   * @param text as the Reading had it: after repair, the title first
   * @throws NoText if the text is another
   */
  public Optional<Reading> of(String key, String text) {
    return database
        .read(handle -> ArticleTable.row(handle, key))
        .map(row -> {
          if (text.length() != row.length() || !TextHash.of(text).equals(row.hash())) {
            throw new NoText(key, "the text given is not the one that was read");
          }
          return Packed.unpack(row.reading(), text);
        });
  }
}
