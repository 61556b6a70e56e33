package org.rapporteur.archive.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.archive.record.Total;

/** Finds the parts of a list, whose order is that of days, the newest first. */
final class Parts {
  /** A total that is of no account. */
  private static final long NONE = Long.MAX_VALUE;

  private final Hits hits;
  private final Ways ways;
  private final Criteria criteria;

  Parts(Hits hits, Ways ways, Criteria criteria) {
    this.hits = hits;
    this.ways = ways;
    this.criteria = criteria;
  }

  /**
   * Returns where the records after the cursor stand, at most so many, and how many there are in
   * all. What does not come in the order of days is looked for only once.
   */
  Part part(int limit, Cursor after) {
    if (ways.isLong()) {
      return partOfMany(limit, after);
    }
    if (!after.equals(Cursor.START) || ways.isPlain() || criteria.narrowings().get(0).sorted()) {
      long total = hits.count();
      return new Part(Total.of(total), page(inOrder(total, after), limit, after));
    }
    return counted(ways.whole(criteria.from(), criteria.to()), limit);
  }

  /** The first part, and how many there are on this way. */
  private Part counted(String way, int limit) {
    String sql =
        "SELECT r.day, r.id, count(*) OVER () FROM %s ORDER BY r.day DESC, r.id DESC LIMIT %d"
            .formatted(way, limit);
    AtomicLong total = new AtomicLong();
    try (Query query = hits.bound(sql)) {
      List<Cursor> found =
          query
              .map((rows, context) -> {
                total.set(rows.getLong(3));
                return new Cursor(rows.getLong(1), rows.getLong(2));
              })
              .list();
      return new Part(Total.of(total.get()), found);
    }
  }

  /** The newest that are looked at may not hold enough: then they are all gone through. */
  private Part partOfMany(int limit, Cursor after) {
    if (!after.equals(Cursor.START)) {
      List<Cursor> found = page(ways.newestAfter(), limit, after);
      return new Part(
          hits.total(), found.size() < limit ? page(inOrder(NONE, after), limit, after) : found);
    }
    Part newest = counted(ways.newest(), limit);
    Total total = hits.total(newest.total().records());
    if (newest.found().size() == limit || total.exact()) {
      return new Part(total, newest.found());
    }
    List<Cursor> found = page(inOrder(NONE, after), limit, after);
    return new Part(
        found.size() < limit
            ? Total.of(found.size())
            : new Total(Math.max(found.size(), total.records()), false),
        found);
  }

  private String inOrder(long total, Cursor after) {
    return ways.inOrder(total, Math.min(criteria.to(), after.day()))
        + " AND (r.day, r.id) < (:day, :id)";
  }

  private List<Cursor> page(String way, int limit, Cursor after) {
    String sql =
        "SELECT r.day, r.id FROM %s ORDER BY r.day DESC, r.id DESC LIMIT %d".formatted(way, limit);
    try (Query query = hits.bound(sql).bind("day", after.day()).bind("id", after.id())) {
      return query.map((rows, context) -> new Cursor(rows.getLong(1), rows.getLong(2))).list();
    }
  }

  /**
   * A part of the records.
   *
   * @param total how many there are in all
   * @param found where those of this part stand
   */
  record Part(Total total, List<Cursor> found) {
    Part {
      found = List.copyOf(found);
    }
  }
}
