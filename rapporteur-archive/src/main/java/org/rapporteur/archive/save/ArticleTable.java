package org.rapporteur.archive.save;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.archive.store.NextId;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;

/** The rows of articles, and the index of their words. */
final class ArticleTable {
  private ArticleTable() {}

  /** Returns by which version of the reader each of these was read, for those that are there. */
  static Map<String, String> readers(Handle handle, Collection<String> keys) {
    Map<String, String> readers = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT a.key, a.reader FROM json_each(:keys) AS wanted
            CROSS JOIN article a ON a.key = wanted.value
            """)
        .bind("keys", Keys.json(keys))
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(row -> readers.put(row.getKey(), row.getValue()));
    return readers;
  }

  static Optional<Row> row(Handle handle, String key) {
    return handle
        .createQuery(
            "SELECT id, title, text, text_hash, length, reading, reader FROM article WHERE key = ?")
        .bind(0, key)
        .map((row, context) ->
            new Row(
                row.getLong("id"),
                key,
                row.getString("title"),
                row.getString("text"),
                row.getString("text_hash"),
                row.getInt("length"),
                row.getBytes("reading"),
                row.getString("reader")))
        .findOne();
  }

  static long insert(Change change, String key, Entry entry, SaveOptions options) {
    ArticleText article = entry.reading().article();
    long id = NextId.of(change.handle(), "article");
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO article (id, key, text_hash, title, source, url, published, language, text,
                                 length, reading, reader, origin, added, copy_of, version)
            VALUES (:id, :key, :hash, :title, :source, :url, :published, :language, :text,
                    :length, :reading, :reader, :origin, :now, :id, :version)
            """)
        .bind("id", id)
        .bind("key", key)
        .bind("hash", article.id())
        .bind("title", article.title())
        .bind("source", article.source())
        .bind("url", article.url())
        .bind("published", Objects.toString(article.published(), null))
        .bind("language", article.language())
        .bind("text", options.keepText() ? article.text() : null)
        .bind("length", article.text().length())
        .bind("reading", Packed.pack(entry.reading(), options.keepText()))
        .bind("reader", options.reader())
        .bind("origin", entry.origin())
        .bind("now", change.now().toString())
        .bind("version", change.version())
        .execute();
    index(change.handle(), id, article.title(), indexed(article.text(), options.keepText()));
    return id;
  }

  /** Tells whether a Reading says the same as the one that is kept: then no record changes. */
  static boolean holds(Row old, Reading reading) {
    return old.hash().equals(reading.article().id())
        && Arrays.equals(old.reading(), Packed.pack(reading, old.text() != null));
  }

  /**
   * Notes that another version of the reader says the same. Where the text is not kept, its words
   * are written anew: archives of before form 6 have them in their order.
   */
  static void readBy(Change change, Row old, Reading reading, String reader) {
    change
        .handle()
        .createUpdate("UPDATE article SET reader = :reader, version = :version WHERE id = :id")
        .bind("reader", reader)
        .bind("version", change.version())
        .bind("id", old.id())
        .execute();
    if (old.text() == null) {
      String words = indexed(reading.article().text(), false);
      forget(change.handle(), old, words);
      index(change.handle(), old.id(), old.title(), words);
    }
  }

  /** Puts a new Reading in the place of the old. Whether the text is kept stays as it was. */
  static void update(Change change, Row old, Reading reading, String reader) {
    ArticleText article = reading.article();
    boolean kept = old.text() != null;
    boolean sameWords = kept || old.hash().equals(article.id());
    // an index without the text can forget words only if it is told the same words again
    if (sameWords) {
      String text = old.text() == null ? article.text() : old.text();
      forget(change.handle(), old, indexed(text, kept));
    }
    change
        .handle()
        .createUpdate(
            """
            UPDATE article SET text_hash = :hash, title = :title, source = :source, url = :url,
              published = :published, language = :language, text = :text, length = :length,
              reading = :reading, reader = :reader, version = :version
            WHERE id = :id
            """)
        .bind("hash", article.id())
        .bind("title", article.title())
        .bind("source", article.source())
        .bind("url", article.url())
        .bind("published", Objects.toString(article.published(), null))
        .bind("language", article.language())
        .bind("text", kept ? article.text() : null)
        .bind("length", article.text().length())
        .bind("reading", Packed.pack(reading, kept))
        .bind("reader", reader)
        .bind("version", change.version())
        .bind("id", old.id())
        .execute();
    if (sameWords) {
      index(change.handle(), old.id(), article.title(), indexed(article.text(), kept));
    }
  }

  /** Where a text may not be kept, its words are found, but their order is lost. */
  private static String indexed(String text, boolean kept) {
    return kept ? text : Arrays.stream(text.split("\\s+")).sorted().collect(joining(" "));
  }

  private static void forget(Handle handle, Row old, String text) {
    handle
        .createUpdate(
            """
            INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', :id, :title, :text)
            """)
        .bind("id", old.id())
        .bind("title", old.title())
        .bind("text", text)
        .execute();
  }

  private static void index(Handle handle, long id, @Nullable String title, String text) {
    handle
        .createUpdate("INSERT INTO article_words (rowid, title, text) VALUES (:id, :title, :text)")
        .bind("id", id)
        .bind("title", title)
        .bind("text", text)
        .execute();
  }

  /**
   * An article as it lies in the archive.
   *
   * @param id in this file
   * @param key {@code article-…}
   * @param title the headline
   * @param text its words, if they are kept
   * @param hash of the normalised text
   * @param length of the text
   * @param reading packed
   * @param reader version of the reader that made it
   */
  record Row(
      long id,
      String key,
      @Nullable String title,
      @Nullable String text,
      String hash,
      int length,
      byte[] reading,
      String reader) {}
}
