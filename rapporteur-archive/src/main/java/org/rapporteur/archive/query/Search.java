package org.rapporteur.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.Total;
import org.rapporteur.archive.store.ListedKind;

/** A search in the words of the articles; a word in a headline counts four times. */
final class Search {
  private static final int WORDS_AROUND = 24;

  private record Rank(long article, double rank) {}

  private final Handle handle;
  private final String query;
  private final Criteria criteria;

  Search(Handle handle, String words, Filter filter) {
    this.handle = handle;
    this.query = TextQuery.of(handle, words).words();
    this.criteria = Criteria.of(handle, ListedKind.ARTICLE, filter);
  }

  Page<SearchHit> page(int limit, @Nullable String after) {
    int skipped = skipped(after);
    List<Rank> ranks = ranks(limit, skipped);
    List<Long> ids = ranks.stream().map(Rank::article).toList();
    Map<Long, ArticleRecord> articles = ArticleRows.byId(handle, ids);
    Map<Long, String> snippets = snippets(ids);
    List<SearchHit> hits = new ArrayList<>();
    for (Rank rank : ranks) {
      hits.add(
          new SearchHit(
              RecordRows.found(articles, rank.article()),
              snippets.getOrDefault(rank.article(), ""),
              rank.rank()));
    }
    long total = total();
    long shown = (long) skipped + hits.size();
    return new Page<>(
        hits, Total.of(total), shown < total && limit > 0 ? String.valueOf(shown) : null);
  }

  private static int skipped(@Nullable String after) {
    if (after == null) {
      return 0;
    }
    if (!after.matches("\\d{1,9}")) {
      throw new WrongQuery(
          "\"" + after + "\" is no place in a list: give the word that came with the last part");
    }
    return Integer.parseInt(after);
  }

  private List<Rank> ranks(int limit, int skipped) {
    String sql =
        """
        SELECT w.rowid, bm25(article_words, 4.0, 1.0) AS fit
        FROM article_words w %s
        ORDER BY fit, w.rowid LIMIT :limit OFFSET :skipped
        """
            .formatted(matching());
    try (Query ranked = bound(sql).bind("limit", limit).bind("skipped", skipped)) {
      return ranked.map((rows, context) -> new Rank(rows.getLong(1), rows.getDouble(2))).list();
    }
  }

  private long total() {
    try (Query counted = bound("SELECT count(*) FROM article_words w " + matching())) {
      return counted.mapTo(Long.class).one();
    }
  }

  private String matching() {
    List<String> tests =
        Stream.concat(
                criteria.narrowings().stream().map(Narrowing::test), criteria.conditions().stream())
            .toList();
    if (tests.isEmpty() && criteria.from() == Criteria.FIRST && criteria.to() == Criteria.LAST) {
      return "WHERE article_words MATCH :query";
    }
    List<String> all = new ArrayList<>(tests);
    all.add("r.day BETWEEN " + criteria.from() + " AND " + criteria.to());
    return """
    CROSS JOIN listed r ON r.kind = %d AND r.id = w.rowid
    WHERE article_words MATCH :query AND %s
    """
        .formatted(ListedKind.ARTICLE.number(), String.join(" AND ", all));
  }

  private Query bound(String sql) {
    return handle.createQuery(sql).bindMap(criteria.values()).bind("query", query);
  }

  private Map<Long, String> snippets(List<Long> ids) {
    Map<Long, String> found = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT rowid, snippet(article_words, -1, char(2), char(3), '…', :around)
            FROM article_words
            WHERE article_words MATCH :query AND rowid IN (SELECT value FROM json_each(:ids))
            """)
        .bind("around", WORDS_AROUND)
        .bind("query", query)
        .bind("ids", Columns.ids(ids))
        .map((rows, context) ->
            found.put(rows.getLong(1), rows.getString(2) == null ? "" : rows.getString(2)))
        .list();
    return found;
  }
}
