package org.rapporteur.archive.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.archive.store.Change;

/**
 * Finds articles that repeat another's words: wire copies with another headline, dateline or agency
 * line, cut, or lightly edited. All copies point to the one that was published first ({@code
 * article.copy_of}); articles that tell the same in their own words do not.
 */
public final class Copies {
  /** A shingle that stands in so many different texts is boilerplate and leads nowhere. */
  private static final int FULL_BAND = 64;

  private static final int MOST_CANDIDATES = 24;

  /** Returns the sample of a text's words by which copies are told. */
  public static byte[] sketch(String text) {
    return Sketch.of(text).bytes();
  }

  /**
   * Finds the articles that have the same words as this one and points all of them to the one that
   * was published first. The row of the article must be there.
   *
   * @return ids of other articles that are copies of something else than before, so that counts of
   *     independent articles which rest on them have to be made anew; mostly empty
   */
  public Set<Long> place(Change change, long articleId, String text) {
    Handle handle = change.handle();
    Sketch sketch = Sketch.of(text);
    Optional<Sketch> before = known(handle, articleId);
    if (before.filter(sketch::equals).isPresent()) {
      return Set.of();
    }
    before.ifPresent(old -> forget(handle, articleId, old));
    keep(handle, articleId, sketch);
    List<Shared> shares = shares(handle, articleId, sketch.bands());
    Set<Long> roots = new HashSet<>();
    for (Candidate candidate : candidates(handle, shares)) {
      if (!roots.contains(candidate.copyOf)
          && SameWords.decide(
              sketch, Sketch.of(candidate.sketch), text, () -> text(handle, candidate.id))) {
        roots.add(candidate.copyOf);
      }
    }
    insertBands(handle, articleId, sketch, shares, roots);
    boolean isOriginal = before.isEmpty() && roots.isEmpty();
    return isOriginal ? Set.of() : point(handle, articleId, roots);
  }

  private static Optional<Sketch> known(Handle handle, long article) {
    return handle
        .createQuery("SELECT sketch FROM article WHERE id = :article AND sketch IS NOT NULL")
        .bind("article", article)
        .map((row, context) -> Sketch.of(row.getBytes(1)))
        .findFirst();
  }

  private static void forget(Handle handle, long article, Sketch sketch) {
    handle
        .createUpdate(
            """
            DELETE FROM article_band
            WHERE band IN (SELECT value FROM json_each(:bands)) AND article = :article
            """)
        .bind("bands", Arrays.toString(sketch.bands()))
        .bind("article", article)
        .execute();
  }

  private static void keep(Handle handle, long article, Sketch sketch) {
    handle
        .createUpdate("UPDATE article SET sketch = :sketch WHERE id = :article")
        .bind("sketch", sketch.bytes())
        .bind("article", article)
        .execute();
  }

  private static List<Shared> shares(Handle handle, long article, long[] bands) {
    return handle
        .createQuery(
            """
            SELECT b.band, b.article, a.copy_of
            FROM json_each(:bands) AS wanted
            CROSS JOIN article_band AS b ON b.band = wanted.value
            JOIN article AS a ON a.id = b.article
            WHERE b.article <> :article
            """)
        .bind("bands", Arrays.toString(bands))
        .bind("article", article)
        .map((row, context) -> new Shared(row.getLong(1), row.getLong(2), row.getLong(3)))
        .list();
  }

  private static List<Candidate> candidates(Handle handle, List<Shared> shares) {
    Map<Long, Long> shared =
        shares.stream().collect(Collectors.groupingBy(Shared::article, Collectors.counting()));
    List<Long> best =
        shared.keySet().stream()
            .sorted(
                Comparator.comparing((Long article) -> shared.getOrDefault(article, 0L))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_CANDIDATES)
            .toList();
    if (best.isEmpty()) {
      return List.of();
    }
    Map<Long, Candidate> rows = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT id, copy_of, sketch FROM article
            WHERE id IN (SELECT value FROM json_each(:ids)) AND sketch IS NOT NULL
            """)
        .bind("ids", best.toString())
        .map((row, context) -> new Candidate(row.getLong(1), row.getLong(2), row.getBytes(3)))
        .forEach(candidate -> rows.put(candidate.id, candidate));
    return best.stream().filter(rows::containsKey).map(rows::get).toList();
  }

  private static String text(Handle handle, long article) {
    return handle
        .createQuery("SELECT coalesce(text, '') FROM article WHERE id = :article")
        .bind("article", article)
        .mapTo(String.class)
        .one();
  }

  /** A band that leads to a copy of this text already, or to too many others, needs no more. */
  private static void insertBands(
      Handle handle, long article, Sketch sketch, List<Shared> shares, Set<Long> roots) {
    Map<Long, Long> fill =
        shares.stream().collect(Collectors.groupingBy(Shared::band, Collectors.counting()));
    Set<Long> known =
        shares.stream()
            .filter(share -> roots.contains(share.copyOf))
            .map(Shared::band)
            .collect(Collectors.toSet());
    List<Long> fresh = new ArrayList<>();
    LongStream.of(sketch.bands())
        .filter(band -> !known.contains(band) && fill.getOrDefault(band, 0L) < FULL_BAND)
        .forEach(fresh::add);
    if (fresh.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO article_band (band, article) VALUES (?, ?)");
    fresh.forEach(band -> batch.add(band, article));
    batch.execute();
  }

  private static Set<Long> point(Handle handle, long article, Set<Long> roots) {
    Set<Long> all = new TreeSet<>(roots);
    all.add(article);
    Set<Long> others = roots.size() > 1 ? members(handle, roots) : Set.of();
    long root = earliest(handle, all);
    handle
        .createUpdate(
            """
            UPDATE article SET copy_of = :root
            WHERE id IN (
              SELECT id FROM article WHERE copy_of IN (SELECT value FROM json_each(:all))
              UNION SELECT :article)
            AND copy_of <> :root
            """)
        .bind("root", root)
        .bind("all", all.toString())
        .bind("article", article)
        .execute();
    return others;
  }

  private static long earliest(Handle handle, Collection<Long> articles) {
    return handle
        .createQuery(
            """
            SELECT id FROM article WHERE id IN (SELECT value FROM json_each(:ids))
            ORDER BY published IS NULL, published, id LIMIT 1
            """)
        .bind("ids", articles.toString())
        .mapTo(Long.class)
        .one();
  }

  private static Set<Long> members(Handle handle, Set<Long> roots) {
    return handle
        .createQuery(
            "SELECT id FROM article WHERE copy_of IN (SELECT value FROM json_each(:roots))")
        .bind("roots", roots.toString())
        .mapTo(Long.class)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Shared(long band, long article, long copyOf) {}

  private record Candidate(long id, long copyOf, byte[] sketch) {}
}
